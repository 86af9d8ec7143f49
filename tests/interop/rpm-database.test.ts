/** What we read of an RPM database is what rpm itself says of it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { readDatabase } from '../../src/image/rpmdb/read.ts';
import type { RpmFile, RpmPackage } from '../../src/image/types.ts';
import { buildPackages, packageKey, RpmRoot } from './rpms.ts';

/** Files of the package that is so large that its header fills many overflow pages. */
const manyFiles = 20_000;
const smallPackages = 40;

const spec = `
Name: odd
Version: 1.0~rc1^git2
Release: 3.fc44
Epoch: 7
Summary: Files of every kind
License: Apache-2.0
Vendor: wtgOS interop tests
AutoReqProv: no
%description
Files of every kind.

%package -n many
Summary: Many files
Version: 2
Epoch: 0
Vendor: Somebody else
AutoReqProv: no
%description -n many
Many files.

%package -n nothing
Summary: No files
AutoReqProv: no
BuildArch: noarch
%description -n nothing
No files.

${Array.from({ length: smallPackages }, (_, i) => `%package -n small${i}\nSummary: Small\nAutoReqProv: no\n%description -n small${i}\nSmall.\n%files -n small${i}\n/usr/share/small/${i}\n`).join('\n')}
%install
mkdir -p %{buildroot}/usr/bin %{buildroot}/etc/odd %{buildroot}/var/lib/odd %{buildroot}/usr/share/small %{buildroot}/usr/share/many
cp /usr/bin/true %{buildroot}/usr/bin/suid
cp /usr/bin/true %{buildroot}/usr/bin/sgid
cp /usr/bin/true %{buildroot}/usr/bin/caps
echo text >%{buildroot}/usr/bin/linked
ln %{buildroot}/usr/bin/linked %{buildroot}/usr/bin/hardlink
echo 'answer = 42' >%{buildroot}/etc/odd/odd.conf
echo 'kept = 1' >%{buildroot}/etc/odd/kept.conf
echo read me >%{buildroot}/etc/odd/README
ln -s odd.conf %{buildroot}/etc/odd/alias.conf
ln -s ../../nowhere/at/all %{buildroot}/usr/bin/dangling
: >%{buildroot}/etc/odd/state
: >%{buildroot}/usr/bin/empty
echo x >"%{buildroot}/usr/bin/Grüße, with blanks"
echo x >%{buildroot}/usr/bin/${'n'.repeat(250)}
touch -d @1 %{buildroot}/usr/bin/empty
touch -d @2147483647 %{buildroot}/etc/odd/README
seq ${manyFiles} | sed 's,^,%{buildroot}/usr/share/many/a-rather-long-name-for-file-number-,' | xargs touch
for i in $(seq 0 ${smallPackages - 1}); do echo $i >%{buildroot}/usr/share/small/$i; done

%files
%attr(4755,root,root) /usr/bin/suid
%attr(2755,root,mail) /usr/bin/sgid
%attr(0755,root,root) %caps(cap_net_raw,cap_sys_nice=ep) /usr/bin/caps
/usr/bin/linked
/usr/bin/hardlink
/usr/bin/dangling
/usr/bin/empty
"/usr/bin/Grüße, with blanks"
/usr/bin/${'n'.repeat(250)}
%dir %attr(0700,daemon,adm) /etc/odd
%config /etc/odd/odd.conf
%config(noreplace) %attr(0600,daemon,adm) /etc/odd/kept.conf
%doc /etc/odd/README
/etc/odd/alias.conf
%ghost %attr(0640,root,adm) /etc/odd/state
%attr(1777,root,root) %dir /var/lib/odd
%dev(c, 1, 3) %attr(0666,root,root) /usr/bin/null
%dev(b, 8, 17) %attr(0660,root,disk) /usr/bin/disk

%files -n many
/usr/share/many

%files -n nothing
`;

const packageFormat = '%{NAME}\\t%{EPOCH}\\t%{VERSION}\\t%{RELEASE}\\t%{ARCH}\\t%{VENDOR}\\n';
const fileFormat =
  '[%{=NAME}\\t%{FILENAMES}\\t%{LONGFILESIZES}\\t%{FILEMTIMES}\\t%{FILEDIGESTS}\\t%{FILEMODES}\\t%{FILEUSERNAME}\\t%{FILEGROUPNAME}\\t%{FILEFLAGS}\\t%{FILERDEVS}\\t%{FILELINKTOS}\\t%{FILECAPS}\\n]';

const packageLine = ({ name, epoch, version, release, arch, vendor }: RpmPackage) =>
  [name, epoch ?? '(none)', version, release, arch || '(none)', vendor ?? '(none)'].join('\t');

const fileLine = ({ name }: RpmPackage, file: RpmFile, capsKnown: boolean) =>
  [
    name,
    `/${file.path}`,
    file.size,
    file.mtime ?? 0,
    file.digest ?? '',
    file.mode,
    file.user,
    file.group,
    file.flags,
    file.rdev ?? 0,
    file.linkTarget ?? '',
    file.caps ?? (capsKnown ? '' : '(none)'),
  ].join('\t');

/** As `rpm --dump` prints it: path size mtime digest mode owner group isconfig isdoc rdev symlink. */
const dumpLine = (file: RpmFile) =>
  [
    `/${file.path}`,
    file.size,
    file.mtime ?? 0,
    file.digest ?? '0'.repeat(64),
    `0${file.mode.toString(8)}`,
    file.user,
    file.group,
    file.flags & 1,
    (file.flags & 2) >> 1,
    file.rdev ?? 0,
    file.linkTarget ?? 'X',
  ].join(' ');

const sortedLines = (text: string) => text.split('\n').filter(Boolean).sort();

describe('an RPM database, read by us and by rpm', () => {
  const root = new RpmRoot();
  before(async () => {
    const packages = await buildPackages(spec);
    const key = await packageKey('Interop <interop@example.org>', 'rsa2048');
    await root.rpm('--import', key.certificate);
    const files = ['odd', 'many', 'nothing', ...Array.from({ length: smallPackages }, (_, i) => `small${i}`)];
    const names = execFileSync('ls', [packages], { encoding: 'utf8' }).trim().split('\n');
    assert.equal(names.length, files.length);
    await root.rpm('-i', '--justdb', '--nodeps', ...names.map((name) => join(packages, name)));
    // Free pages, and rows that are not in order.
    await root.rpm('-e', '--justdb', '--nodeps', 'small3', 'small17');
    await root.rpm(
      '-i',
      '--justdb',
      '--nodeps',
      ...names.filter((n) => n.startsWith('small3-')).map((n) => join(packages, n)),
    );
  });

  test('every package, with epoch and vendor; every file, with all that rpm records of it', async () => {
    const { packages, keys } = readDatabase(await readFile(root.database));
    const said = sortedLines(await root.rpm('-qa', '--qf', packageFormat));
    const [keyLine, ...others] = [said.filter((line) => line.startsWith('gpg-pubkey')), said].flat();
    assert.deepEqual(
      packages.map(packageLine).sort(),
      others.filter((line) => line !== keyLine),
    );
    assert.equal(packages.length, smallPackages + 2);
    assert.deepEqual(keys, [
      (keyLine ?? '')
        .split('\t')
        .flatMap((part, i) => ([0, 2, 3].includes(i) ? part : []))
        .join('-'),
    ]);

    const capsKnown = new Set(packages.filter(({ files }) => files.some(({ caps }) => caps)).map(({ name }) => name));
    const ours = packages.flatMap((each) => each.files.map((file) => fileLine(each, file, capsKnown.has(each.name))));
    assert.deepEqual(ours.sort(), sortedLines(await root.rpm('-qa', '--qf', fileFormat)));
    assert.ok(ours.length > manyFiles);
  });

  test('rpm -qa --dump', async () => {
    const { packages } = readDatabase(await readFile(root.database));
    const said = sortedLines(await root.rpm('-qa', '--dump')).filter((line) => line.startsWith('/'));
    assert.deepEqual(packages.flatMap(({ files }) => files.map(dumpLine)).sort(), said);
  });

  test('a write-ahead log that Python’s SQLite left behind', async () => {
    const copy = new RpmRoot();
    await cp(dirname(root.database), dirname(copy.database), { recursive: true });
    execFileSync('python3', ['-c', unfinished, copy.database]);
    const [file, wal] = await Promise.all([readFile(copy.database), readFile(`${copy.database}-wal`)]);
    assert.ok(wal.length > 4096);
    const names = readDatabase(file, wal).packages.map(({ name }) => name);
    assert.equal(readDatabase(file).packages.length, names.length + 3);
    // Applies the log, so it comes last.
    const said = sortedLines(await copy.rpm('-qa', '--qf', '%{NAME}\\n')).filter((name) => name !== 'gpg-pubkey');
    assert.deepEqual(names.sort(), said);
  });
});

/** Removes packages, ends without closing the database; a transaction that was never committed is in the log as well. */
const unfinished = `
import os, sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute('PRAGMA journal_mode=WAL')
db.execute('PRAGMA wal_autocheckpoint=0')
db.execute('PRAGMA cache_size=1')
db.execute('DELETE FROM Packages WHERE hnum IN (SELECT hnum FROM Packages ORDER BY hnum DESC LIMIT 3)')
db.execute('BEGIN')
db.execute('DELETE FROM Packages')
db.execute('INSERT INTO Packages (blob) VALUES (zeroblob(4000000))')
os._exit(0)
`;
