import { UserError } from '../core/errors.ts';
import type { Effective } from './effective.ts';
import type { DistroboxPolicy } from './policy.ts';
import type { Box } from './types.ts';

/**
 * The same container as a Podman Quadlet unit (podman-systemd.unit(5)) that has the policy's devices and workspace, and
 * nothing else of the host's.
 *
 * @throws UserError `input-invalid` where name or image cannot be part of a unit
 */
export function quadletUnit({ name }: Box, { image }: Effective, policy: DistroboxPolicy): string {
  // Neither `%` nor quotes nor blanks: nothing needs escaping.
  if (!/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/.test(name)) {
    throw new UserError('input-invalid', `quadlet: ${JSON.stringify(name)} is no name for a container`, {
      hint: 'Letters, digits, - . and _ only.',
    });
  }
  if (!/^[A-Za-z0-9][A-Za-z0-9._/:@-]{0,500}$/.test(image)) {
    throw new UserError('input-invalid', `quadlet: ${JSON.stringify(image)} is no name of an image`, {
      hint: 'Name a full reference, such as ghcr.io/ublue-os/fedora-toolbox:latest.',
    });
  }
  const workspace = policy.workspace.replace(/^~/, '%h');
  return `# ${name}, limited to the workspace${policy.devices.map((device) => ` and ${device}`).join('')}.
#
#   cp ${name}.container ~/.config/containers/systemd/ && systemctl --user daemon-reload
#   systemctl --user start ${name} && podman exec -it ${name} bash

[Unit]
Description=${name}: the workspace and the graphics devices only

[Container]
ContainerName=${name}
Image=${image}
${policy.devices.map((device) => `AddDevice=${device}\n`).join('')}Volume=${workspace}:/workspace:Z
WorkingDir=/workspace
Environment=HOME=/workspace
UserNS=keep-id
DropCapability=all
NoNewPrivileges=true
ReadOnly=true
PidsLimit=4096
Exec=sleep infinity

[Service]
ExecStartPre=mkdir -p ${workspace}
`;
}
