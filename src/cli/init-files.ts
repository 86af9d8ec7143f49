import { writeHostPolicy } from '../sigstore/host-policy/write.ts';

/** What `wtgos init` knows of a repository and its image. All of it was checked: it goes into files as it is. */
export interface Project {
  /** `ghcr.io/you/your-os` */
  repository: string;
  /** `https://github.com/you/your-os`; undefined when nobody knows. */
  source: string | undefined;
  /** The branch that is published from. */
  branch: string;
  /** What FROM names, where there is no Containerfile yet. */
  base: string;
  /** `Containerfile`, or what is there instead. */
  containerfile: string;
  /** It has RUN. */
  runs: boolean;
}

/** Where the public key is on hosts, without leading slash. */
export const keyPath = ({ repository }: Project) => `etc/pki/containers/${imageName(repository)}.pub`;

const imageName = (repository: string) => repository.slice(repository.lastIndexOf('/') + 1);

/**
 * What of other images a host still takes: Universal Blue's own, by the keys that Bluefin has (UPD-01 sees to it that
 * nothing becomes looser than on the base). All else is refused until somebody names it.
 */
function otherImages({ base }: Project): Buffer | undefined {
  if (!base.startsWith('ghcr.io/ublue-os/bluefin')) return undefined;
  const keyPaths = ['/usr/lib/pki/containers/ublue-os.pub', '/usr/lib/pki/containers/ublue-os-backup.pub'];
  const signed = { type: 'sigstoreSigned', keyPaths, signedIdentity: { type: 'matchRepository' } };
  const document = { default: [{ type: 'reject' }], transports: { docker: { 'ghcr.io/ublue-os': [signed] } } };
  return Buffer.from(JSON.stringify(document));
}

/**
 * The files of the smallest repository that publishes an image, by path; `examples/smallest/` is made by this very function.
 * @throws UserError `image-reference-invalid`
 */
export function projectFiles(project: Project): Map<string, string> {
  const host = writeHostPolicy({
    reference: project.repository,
    keyPaths: [`/${keyPath(project)}`],
    into: otherImages(project),
  }).files;
  return new Map([
    [project.containerfile, containerfile(project, [...host.keys()])],
    ...[...host].map(([path, text]): [string, string] => [`system_files/${path}`, text]),
    ['policy.yaml', policy(project, [...host.keys()])],
    ['.github/workflows/publish.yml', publishWorkflow(project)],
    ['.github/workflows/check.yml', checkWorkflow(project)],
    ['.github/dependabot.yml', dependabot],
    ['.gitignore', 'cosign.key\nwtgos-output/\nwtgos-check/\n'],
  ]);
}

/** The lines by which an image brings what makes its hosts verify it. */
export function hostLines(project: Project, hostFiles: readonly string[]): string {
  const lines = hostFiles.map((path) => `COPY --chmod=0644 system_files/${path} /${path}`);
  return [...lines, `COPY --chmod=0644 cosign.pub /${keyPath(project)}`].join('\n');
}

function containerfile(project: Project, hostFiles: readonly string[]): string {
  const source = project.source === undefined ? '' : ` \\\n      org.opencontainers.image.source=${project.source}`;
  return `# What this image adds to its base. Files alone, no RUN: the same commit gives the same bytes anywhere.
FROM ${project.base}

LABEL containers.bootc=1${source}

# Which images a host takes, and the key by which it verifies the next version of this one. \`wtgos keygen\` makes it.
${hostLines(project, hostFiles)}

# Yours: a COPY here, and a clause in policy.yaml.
`;
}

function policy({ repository, ...project }: Project, hostFiles: readonly string[]): string {
  const [policyFile = '', lookup = ''] = hostFiles;
  const key = keyPath({ repository, ...project });
  return `# What this image may differ in from its base: all else is refused. github.com/wtgos/actions, docs/policy.md
schema: https://wtgos.github.io/actions/schemas/policy/v1.json
name: ${JSON.stringify(imageName(repository))}

allow:
  - name: signature-policy
    reason: Makes hosts refuse an image of this name that is not signed by its key.
    paths: [${policyFile}]
    modes: "0644"

  - name: signature-lookup
    reason: Tells hosts that signatures are attached to the images; without it updates are refused.
    paths: [etc/containers/registries.d, ${lookup}]
    changes: [added]
    modes: "0644"

  - name: image-key
    reason: The public key that a host verifies the next image with.
    paths: [etc/pki/containers, ${key}]
    changes: [added]
    modes: "0644"

host-policy:
  enforce: true
`;
}

const containerfileInput = ({ containerfile }: Project) =>
  containerfile === 'Containerfile' ? '' : `      containerfile: ${containerfile}\n`;

function publishWorkflow(project: Project): string {
  return `name: publish
on:
  push: { branches: [${project.branch === 'main' ? 'main' : JSON.stringify(project.branch)}] }
  workflow_dispatch:
permissions: {}
concurrency: { group: wtgos-publish }
jobs:
  wtgos:
    permissions:
      contents: read
      packages: write # the image, its signatures and attestations
      id-token: write # the identity of the run, asked for with keyless alone
      attestations: write # GitHub's store of attestations
    uses: wtgos/actions/.github/workflows/publish-image.yml@v1
    with:
      to: ${project.repository}
${containerfileInput(project)}${project.runs ? '      run: true\n' : ''}      base-key: keys/base.pub
      policy: policy.yaml
`;
}

function checkWorkflow(project: Project): string {
  return `name: check
on: pull_request
permissions: {}
concurrency: { group: 'wtgos-check-\${{ github.ref }}', cancel-in-progress: true }
jobs:
  wtgos:
    permissions:
      contents: read
    uses: wtgos/actions/.github/workflows/check-image.yml@v1
    with:
      to: ${project.repository}
${containerfileInput(project)}      base-key: keys/base.pub
      policy: policy.yaml
`;
}

const dependabot = `version: 2
updates:
  # A new base is a security update of every machine: it waits for nothing but review.
  - package-ecosystem: docker
    directory: /
    schedule: { interval: daily }
    cooldown: { default-days: 0 }
  - package-ecosystem: github-actions
    directory: /
    schedule: { interval: weekly }
    cooldown: { default-days: 7 }
`;
