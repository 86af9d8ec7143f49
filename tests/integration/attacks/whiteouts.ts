import { directory, file, layerOf, symlink } from '../../../src/image/testing/layers.ts';
import { type Attack, layered } from './attack.ts';

/** Protections that are deleted, hidden or led elsewhere. */
export const whiteoutAttacks: Attack[] = [
  layered('policy.json, deleted', () => layerOf([file('etc/containers/.wh.policy.json')]), {
    rule: 'WH-01',
    path: 'etc/containers/policy.json',
  }),
  layered(
    'policy.json, which takes anything',
    () => layerOf([file('etc/containers/policy.json', '{"default":[{"type":"insecureAcceptAnything"}]}')]),
    { rule: 'UPD-01', says: /signed or not/ },
  ),
  layered(
    'a second key for the base’s own images',
    () =>
      layerOf([
        file(
          'etc/containers/policy.json',
          JSON.stringify({
            default: [{ type: 'reject' }],
            transports: {
              docker: {
                '': [{ type: 'insecureAcceptAnything' }],
                'ghcr.io/ublue-os': [{ type: 'sigstoreSigned', keyPath: '/etc/pki/containers/ublue-os.pub' }],
              },
            },
          }),
        ),
        file('etc/pki/containers/ublue-os.pub', 'mine'),
      ]),
    { rule: 'UPD-01', says: /which the base does not trust/ },
  ),
  layered(
    'signatures that nobody looks for any more',
    () =>
      layerOf([
        file(
          'etc/containers/registries.d/ublue-os.yaml',
          'docker:\n  ghcr.io/ublue-os:\n    use-sigstore-attachments: no\n',
        ),
      ]),
    { rule: 'UPD-02' },
  ),
  layered('the folder of the signature policy, deleted', () => layerOf([file('etc/.wh.containers')]), {
    rule: 'WH-01',
  }),
  layered('all of /etc, hidden', () => layerOf([directory('etc'), file('etc/.wh..wh..opq')]), { rule: 'WH-01' }),
  layered('the keys, hidden', () => layerOf([file('usr/lib/pki/.wh..wh..opq')]), { rule: 'WH-01' }),
  layered('the whole image, hidden', () => layerOf([file('.wh..wh..opq')]), { rule: 'WH-01' }),
  layered(
    'the folder of the signature policy, led elsewhere',
    () =>
      layerOf([
        symlink('etc/containers', '../usr/share/doc/containers'),
        file('usr/share/doc/containers/policy.json', '{"default":[{"type":"insecureAcceptAnything"}]}'),
      ]),
    { rule: 'WH-01', path: 'etc/containers/policy.json' },
  ),
  layered('SELinux’s configuration, replaced by a folder', () => layerOf([directory('etc/selinux/config')]), {
    rule: 'WH-01',
    path: 'etc/selinux/config',
  }),
  layered(
    'policy.json, led elsewhere',
    () => layerOf([symlink('etc/containers/policy.json', '/usr/share/doc/policy'), file('usr/share/doc/policy', '{}')]),
    { rule: 'WH-01', path: 'etc/containers/policy.json' },
  ),
  layered(
    'a path that is hidden and written by one layer',
    () => layerOf([file('etc/.wh.shells'), file('etc/shells', 'x')]),
    { rule: 'IMG-01', says: /hides this path and writes it/ },
  ),
  layered(
    'a whiteout of overlay file systems, which archives do not have',
    () => layerOf([{ name: 'etc/containers/policy.json', flag: '3', major: 0, minor: 0 }]),
    { rule: 'IMG-01', says: /0:0/ },
  ),
  layered(
    'an opaque folder by overlay’s own attribute',
    () => layerOf([directory('etc/containers', { pax: [['SCHILY.xattr.trusted.overlay.opaque', 'y']] })]),
    { rule: 'IMG-01', says: /overlay/ },
  ),
  layered('a whiteout with content', () => layerOf([file('usr/share/doc/.wh.notes', 'text')]), { rule: 'IMG-01' }),
  layered('a whiteout of a whiteout', () => layerOf([file('usr/share/doc/.wh..wh.notes')]), { rule: 'IMG-01' }),
  layered('a folder whose name is a whiteout', () => layerOf([file('usr/share/.wh.x/notes', 'text')]), {
    rule: 'IMG-01',
  }),
  layered('the updater, deleted', () => layerOf([file('usr/lib/systemd/system/.wh.uupd.timer')]), {
    closedWorld: 'usr/lib/systemd/system/uupd.timer',
  }),
];
