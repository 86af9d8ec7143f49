import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toolPath, workFolder } from '../tests/interop/tools.ts';

/** A folder to build in: a program that needs nothing of its base, and where asked for a RUN of it. */
export function contextOn(image: string, hasRun: boolean): string {
  const folder = workFolder('run-build');
  copyFileSync(toolPath('bin', 'dockerfile-ast'), join(folder, 'tool'));
  const lines = [
    ...[`FROM ${image}`, 'LABEL containers.bootc=1', 'COPY tool note /usr/share/own/'],
    ...(hasRun ? ['RUN ["/usr/share/own/tool", "/usr/share/own/note"]'] : []),
  ];
  writeFileSync(join(folder, 'note'), 'FROM scratch\n');
  writeFileSync(join(folder, 'Containerfile'), `${lines.join('\n')}\n`);
  const policy = {
    schema: 'https://wtgos.github.io/actions/schemas/policy/v1.json',
    name: 'bench',
    allow: [
      {
        name: 'tool',
        reason: 'The bench brings it.',
        paths: ['usr/share/own/**'],
        changes: ['added'],
        rules: ['EXE-01'],
      },
      {
        name: 'places',
        reason: 'Where RUN mounts; the base has none.',
        paths: ['dev', 'proc', 'sys'],
        changes: ['added'],
      },
    ],
  };
  writeFileSync(join(folder, 'policy.yaml'), JSON.stringify(policy));
  return folder;
}
