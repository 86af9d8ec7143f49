import { kernelRelease, samplePackages } from './packages.ts';
import type { Member } from './tar.ts';

/** One layer of the sample base, with the line that its history shows. */
export interface SampleLayer {
  step: string;
  members: Member[];
}

/** What is not invented here. */
export interface TreeParts {
  /** The RPM database file. */
  rpmdb: Buffer;
  /** PEM of the key that signs the base; stands where Universal Blue's is. */
  publicKey: string;
}

const directory = (path: string, mode = 0o755): Member => ({ path, type: 'directory', mode });
const link = (path: string, target: string): Member => ({ path, type: 'symlink', mode: 0o777, target });
const file = (path: string, content: string | Buffer): Member => ({
  path,
  type: 'file',
  mode: 0o644,
  content: Buffer.from(content),
});

/** The links that make a bootc host's tree: usr-merge, and everything that may change under /var. */
const links: Member[] = [
  link('bin', 'usr/bin'),
  link('sbin', 'usr/sbin'),
  link('lib', 'usr/lib'),
  link('lib64', 'usr/lib64'),
  link('usr/sbin', 'bin'),
  link('usr/local', '../var/usrlocal'),
  link('ostree', 'sysroot/ostree'),
  link('home', 'var/home'),
  link('media', 'run/media'),
  link('mnt', 'var/mnt'),
  link('opt', 'var/opt'),
  link('root', 'var/roothome'),
  link('srv', 'var/srv'),
  link('usr/lib/sysimage/rpm', '../../share/rpm'),
];

/** Folders that are there whether or not something is in them; `bootc container lint` asks for the first line. */
const folders: Member[] = [
  ...['boot', 'dev', 'proc', 'run', 'sys', 'sysroot', 'var'].map((path) => directory(path)),
  directory('tmp', 0o1777),
  directory('etc/pki'),
  directory('usr/share/licenses'),
  directory('var/tmp', 0o1777),
];

/** Shaped like projectbluefin/common's: accepts any image of a registry, except that its own must be signed. */
const policy = {
  default: [{ type: 'reject' }],
  transports: {
    docker: {
      'registry.redhat.io': [
        { type: 'signedBy', keyType: 'GPGKeys', keyPath: '/etc/pki/rpm-gpg/RPM-GPG-KEY-redhat-release' },
      ],
      'ghcr.io/ublue-os': [
        {
          type: 'sigstoreSigned',
          keyPaths: ['/usr/lib/pki/containers/ublue-os.pub', '/usr/lib/pki/containers/ublue-os-backup.pub'],
          signedIdentity: { type: 'matchRepository' },
        },
      ],
      '': [{ type: 'insecureAcceptAnything' }],
    },
    'containers-storage': { '': [{ type: 'insecureAcceptAnything' }] },
    oci: { '': [{ type: 'insecureAcceptAnything' }] },
  },
};

const imageInfo = {
  'image-name': 'bluefin-dx',
  'image-vendor': 'ublue-os',
  'image-ref': 'ostree-image-signed:docker://ghcr.io/ublue-os/bluefin-dx',
  'image-tag': 'stable',
  'fedora-version': '43',
};

/** The sample base's tree, layer by layer: folders, packages, the kernel, what Universal Blue adds, and a clean-up. */
export function sampleLayers({ rpmdb, publicKey }: TreeParts): SampleLayer[] {
  const isKernel = (name: string) => name.startsWith('kernel');
  const packages = samplePackages.filter(({ name }) => !isKernel(name)).flatMap(({ files }) => files);
  const kernel = samplePackages.filter(({ name }) => isKernel(name)).flatMap(({ files }) => files);
  const vendor = [
    file('usr/share/rpm/rpmdb.sqlite', rpmdb),
    file('etc/containers/policy.json', `${JSON.stringify(policy, null, 4)}\n`),
    file(
      'etc/containers/registries.d/ublue-os.yaml',
      'docker:\n  ghcr.io/ublue-os:\n    use-sigstore-attachments: true\n',
    ),
    file('usr/lib/pki/containers/ublue-os.pub', publicKey),
    file('usr/lib/pki/containers/ublue-os-backup.pub', publicKey),
    file('usr/share/ublue-os/image-info.json', `${JSON.stringify(imageInfo, null, 2)}\n`),
    link('etc/systemd/system/timers.target.wants/uupd.timer', '/usr/lib/systemd/system/uupd.timer'),
    file(`usr/lib/modules/${kernelRelease}/initramfs.img`, 'stands in for an initramfs\n'.repeat(2000)),
  ];
  const leftovers = [file('usr/share/licenses/build.log', 'written while packages were installed\n')];
  const whiteouts = [file('usr/share/licenses/.wh.build.log', '')];
  const layers = [
    { step: 'the folders and links of a bootc host', members: links },
    { step: 'packages', members: [...packages, ...leftovers] },
    { step: 'the kernel and its modules', members: kernel },
    { step: 'signature policy, keys and image information', members: vendor },
    { step: 'clean-up', members: whiteouts },
  ];
  const parents = new Map(folders.map((folder) => [folder.path, folder]));
  for (const { path } of layers.flatMap(({ members }) => members)) {
    for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      const parent = path.slice(0, at);
      if (!parents.has(parent)) parents.set(parent, directory(parent));
    }
  }
  return layers.map((layer, position) =>
    position === 0 ? { ...layer, members: [...parents.values(), ...layer.members] } : layer,
  );
}
