import { makeGvdb } from '../../../src/image/testing/gvdb.ts';
import { file, layerOf, symlink } from '../../../src/image/testing/layers.ts';
import { type Attack, layered } from './attack.ts';

const key = '/org/gnome/desktop/screensaver/lock-enabled';
const keys = file('etc/dconf/db/local.d/00', '[org/gnome/desktop/screensaver]\nlock-enabled=true\n');
const locks = file('etc/dconf/db/local.d/locks/00', `${key}\n`);
const lockTable = { '.locks': { [key]: ['s', ''] } } as const;
const compiled = (value: boolean) => makeGvdb({ [key]: ['b', value], ...lockTable });
const folder = 'usr/share/glib-2.0/schemas';
const schema =
  '<schemalist><schema id="org.x"><key name="on" type="b"><default>true</default></key></schema></schemalist>\n';

/** Settings that say one thing where people read, and another where programs do. */
export const settingsAttacks: Attack[] = [
  layered(
    'a screen that does not lock, in a database whose sources say that it does',
    () => layerOf([keys, locks, file('etc/dconf/db/local', compiled(false))]),
    { rule: 'SET-01', path: 'etc/dconf/db/local', says: /says false for .*lock-enabled; .* line 2 says true/ },
  ),
  layered('a lock that was never compiled', () => layerOf([keys, locks]), {
    rule: 'SET-01',
    says: /dconf update was not run/,
  }),
  layered(
    'a lock that the database does not have',
    () => layerOf([keys, locks, file('etc/dconf/db/local', makeGvdb({ [key]: ['b', true] }))]),
    { rule: 'SET-01', says: /does not lock/ },
  ),
  layered('a database without sources', () => layerOf([file('etc/dconf/db/site', compiled(false))]), {
    rule: 'SET-01',
    path: 'etc/dconf/db/site',
  }),
  layered(
    'a database elsewhere, behind a symlink that dconf follows',
    () => layerOf([symlink('etc/dconf/db/local', '/usr/share/doc/x'), file('usr/share/doc/x', compiled(false)), keys]),
    { rule: 'SET-01', path: 'etc/dconf/db/local', says: /says false/ },
  ),
  layered(
    'sources that only dconf might read',
    () => layerOf([file('etc/dconf/db/local.d/00', '[a]\nb=@mmi 1\n'), file('etc/dconf/db/local', compiled(false))]),
    { rule: 'SET-01', says: /nobody knows/ },
  ),
  layered(
    'another default than the schema’s',
    () =>
      layerOf([
        file(`${folder}/org.x.gschema.xml`, schema),
        file(`${folder}/gschemas.compiled`, makeGvdb({ 'org.x': { on: ['(b)', [false]] } })),
      ]),
    { rule: 'SET-01', path: `${folder}/gschemas.compiled`, says: /says false for org.x on/ },
  ),
  layered(
    'an override that was not compiled',
    () =>
      layerOf([
        file(`${folder}/org.x.gschema.xml`, schema),
        file(`${folder}/gschemas.compiled`, makeGvdb({ 'org.x': { on: ['(b)', [true]] } })),
        file(`${folder}/zz.gschema.override`, '[org.x]\non=false\n'),
      ]),
    { rule: 'SET-01', says: /zz.gschema.override says false/ },
  ),
];
