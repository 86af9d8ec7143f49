import { makeGvdb } from '../../image/testing/gvdb.ts';

/** What GNOME knows of the two keys: no features, fonts as they are. */
const schemas = makeGvdb({
  'org.gnome.mutter': { '.path': ['s', '/org/gnome/mutter/'], 'experimental-features': ['(as)', [[]]] },
  'org.gnome.desktop.interface': { 'text-scaling-factor': ['(d(y(dd)))', [1, [114, [0.5, 3]]]] },
});

/** monitors.xml as GNOME writes it. */
export function monitorsXml({
  scale = 1.5,
  connector = 'eDP-1',
  product = '0x0cb4',
  width = 2880,
  rate = 120,
  layout = 'logical',
} = {}): string {
  return `<?xml version="1.0"?>
<monitors version="2">
  <!-- the panel alone -->
  <configuration>
    <layoutmode>${layout}</layoutmode>
    <logicalmonitor>
      <x>0</x>
      <y>0</y>
      <scale>${scale}</scale>
      <primary>yes</primary>
      <monitor>
        <monitorspec>
          <connector>${connector}</connector>
          <vendor>BOE</vendor>
          <product>${product}</product>
          <serial>0x00000000</serial>
        </monitorspec>
        <mode>
          <width>${width}</width>
          <height>1920</height>
          <rate>${rate}</rate>
        </mode>
      </monitor>
    </logicalmonitor>
  </configuration>
</monitors>
`;
}

/** An image that does what the profile asks. */
export const desktop: Readonly<Record<string, string | Buffer>> = {
  'usr/share/glib-2.0/schemas/gschemas.compiled': schemas,
  'etc/dconf/profile/user': 'user-db:user\nsystem-db:local\nsystem-db:distro\n',
  'etc/dconf/db/distro': makeGvdb({
    '/org/gnome/mutter/experimental-features': ['as', ['scale-monitor-framebuffer', 'xwayland-native-scaling']],
  }),
  'etc/xdg/monitors.xml': monitorsXml(),
};
