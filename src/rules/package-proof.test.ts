import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createMessage, generateKey, type PrivateKey, sign } from 'openpgp';
import { hexOf, sha256 } from '../core/digest.ts';
import { silentLog } from '../core/log.ts';
import { diffTrees } from '../image/delta.ts';
import { indexImage } from '../image/index-image.ts';
import { RpmHeader } from '../image/rpmdb/header.ts';
import { readRpmDatabase } from '../image/rpmdb/read.ts';
import { file, layerOf, symlink } from '../image/testing/layers.ts';
import type { RpmPackage } from '../image/types.ts';
import { type TagValue, writeRpmHeader } from '../sample/rpm-header-writer.ts';
import { writeRpmDatabase } from '../sample/rpmdb-writer.ts';
import { judge } from './evaluate.ts';
import { packageRules } from './packages.ts';
import { brief, evidenceOf, packageOf } from './testing.ts';

const place = 'usr/share/rpm/rpmdb.sqlite';
const bash = packageOf('bash');
const program = 'a program';
const htop = packageOf('htop', {
  files: [
    {
      path: 'usr/bin/htop',
      mode: 0o100755,
      size: program.length,
      user: 'root',
      group: 'root',
      digestAlgorithm: 8,
      flags: 0,
      digest: hexOf(sha256(program)),
    },
  ],
});

let base: PrivateKey;
let stranger: PrivateKey;
before(async () => {
  [base, stranger] = await Promise.all([keyOf('Base'), keyOf('Stranger')]);
});

async function keyOf(name: string): Promise<PrivateKey> {
  const { privateKey } = await generateKey({ userIDs: [{ name }], curve: 'ed25519Legacy', format: 'object' });
  return privateKey;
}

async function signatureOf(rpm: RpmPackage, key: PrivateKey): Promise<[number, TagValue]> {
  const message = await createMessage({ binary: new RpmHeader(writeRpmHeader(rpm)).region()?.bytes ?? assert.fail() });
  const bytes = await sign({ message, signingKeys: key, detached: true, format: 'binary' });
  return [268, { type: 7, bytes: Buffer.from(bytes as Uint8Array) }];
}

const keyPackage = packageOf('gpg-pubkey', { version: 'abcd1234', release: '5f000000' });
const certificate = (key: PrivateKey): [number, TagValue] => [
  266,
  { type: 8, texts: [Buffer.from(key.toPublic().write()).toString('base64')] },
];

interface Case {
  /** Where the base has its key: in its files, in rpm's database, in rpm's folder beside it, or nowhere. */
  keys: 'files' | 'database' | 'folder' | 'none';
  signedBy?: PrivateKey;
  /** What the signature is of, when it is not the package as it is in the database. */
  signedAs?: RpmPackage;
  /** The policy allows the package's files with it. */
  files?: boolean;
}

/** Findings about packages on an image that adds htop, which the policy allows. */
async function messages({ keys, signedBy, signedAs = htop, files = false }: Case): Promise<string[]> {
  const inBase = keys === 'database' ? [bash, keyPackage] : [bash];
  const added = new Map([['gpg-pubkey', [certificate(base)]]]);
  const layers = [
    layerOf([
      file(place, writeRpmDatabase(inBase, added)),
      ...(keys === 'files'
        ? [
            file('etc/pki/rpm-gpg/RPM-GPG-KEY-example', base.toPublic().armor()),
            symlink('etc/pki/rpm-gpg/RPM-GPG-KEY-43', 'RPM-GPG-KEY-example'),
            file('etc/pki/rpm-gpg/notes', 'no key'),
          ]
        : []),
      ...(keys === 'folder' ? [file('usr/share/rpm/pubkeys/ab/cdef', Buffer.from(base.toPublic().write()))] : []),
    ]),
  ];
  if (signedBy) added.set('htop', [await signatureOf(signedAs, signedBy)]);
  // The image brings its own copy of the stranger's key, which proves nothing.
  const own = layerOf([
    file(place, writeRpmDatabase([...inBase, htop], added)),
    file('etc/pki/rpm-gpg/own', stranger.toPublic().armor()),
    file('usr/bin/htop', program, { mode: 0o755 }),
  ]);
  const baseTree = await indexImage({ layers, log: silentLog });
  const tree = await indexImage({ layers: [...layers, own], log: silentLog });
  const [packages, basePackages] = await Promise.all([readRpmDatabase(tree), readRpmDatabase(baseTree)]);
  const policy = { packages: { allow: [{ name: 'htop', reason: 'Wanted by the team.', files }] } };
  const delta = diffTrees(baseTree, tree);
  const evidence = { ...evidenceOf({ policy, packages, basePackages }), tree, baseTree, delta };
  const { findings, decisions } = await judge(evidence, { strict: true, rules: packageRules });
  assert.equal(decisions.find(({ path }) => path === 'usr/bin/htop')?.clause, files ? 'package:htop' : undefined);
  const ownKey = findings.filter(({ path }) => path === 'etc/pki/rpm-gpg/own');
  assert.deepEqual(brief(ownKey), ['CW-01 error etc/pki/rpm-gpg/own', 'PKG-04 error etc/pki/rpm-gpg/own']);
  const about = findings.filter((each) => each.rule.startsWith('PKG-') && !ownKey.includes(each));
  return about.map(({ rule, level, message }) => `${rule} ${level} ${message}`);
}

test('a package that a key of the base signed is its vendor’s', async () => {
  assert.deepEqual(await messages({ keys: 'files', signedBy: base }), []);
  assert.deepEqual(await messages({ keys: 'database', signedBy: base }), []);
  assert.deepEqual(await messages({ keys: 'folder', signedBy: base }), []);
});

test('unsigned, by a key that only the image has, and changed after signing', async () => {
  const word = 'PKG-04 error the package htop, by its own word from Example, is';
  assert.deepEqual(await messages({ keys: 'files' }), [`${word} unsigned`]);
  const id = stranger.getKeyID().toHex().toUpperCase();
  assert.deepEqual(await messages({ keys: 'database', signedBy: stranger }), [
    `${word} signed by the key ${id}, which the base does not have`,
  ]);
  const signedAs = packageOf('htop', { version: '2' });
  assert.match(
    (await messages({ keys: 'files', signedBy: base, signedAs })).join(),
    /^PKG-04 error .* is badly signed: /,
  );
});

test('files of an allowed package: PKG-08 says that they are unproven unless they are proven', async () => {
  assert.deepEqual(await messages({ keys: 'files', signedBy: base, files: true }), []);
  assert.match(
    (await messages({ keys: 'none', signedBy: base, files: true })).join(),
    /^PKG-08 warning .*; the package is unproven: the base has no package keys$/,
  );
});

test('without keys in the base nothing is proven or refused for it', async () => {
  assert.deepEqual(await messages({ keys: 'none', signedBy: base }), []);
});
