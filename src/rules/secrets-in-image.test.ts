import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { plantedSecret } from '../../tests/tools/secrets.ts';
import { secretsIn } from './secret-text.ts';

const letters = 'A0b1C2d3E4f5G6h7I8j9K0l1M2n3O4p5Q6r7S8t9';
/** So many letters and digits. */
const some = (length: number) => letters.repeat(4).slice(0, length);
const base64 = (text: string) => Buffer.from(text).toString('base64');
const body = base64(plantedSecret('no key of anybody, it only looks so'));

/** As GitHub and npm write them, with the checksum. */
function token(prefix: string, random = some(30)): string {
  const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  let [rest, end] = [crc32(random), ''];
  for (let at = 0; at < 6; at++, rest = Math.floor(rest / 62)) end = (digits[rest % 62] ?? '') + end;
  return prefix + random + end;
}

const pem = (kind: string, between = '') => `-----BEGIN ${kind}-----\n${between}${body}\n-----END ${kind}-----\n`;
const kinds = (text: string, path = 'usr/share/x') =>
  secretsIn(path, Buffer.from(text)).map(({ name, line }) => `${line} ${name}`);

describe('what holds a secret', () => {
  for (const [text, expected, path] of [
    [`x\n${pem('OPENSSH PRIVATE KEY')}`, '2 a private key (PEM)'],
    [pem('PRIVATE KEY'), '1 a private key (PEM)'],
    [pem('ENCRYPTED SIGSTORE PRIVATE KEY'), '1 a private key (PEM)'],
    [pem('RSA PRIVATE KEY', 'Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,00\n\n'), '1 a private key (PEM)'],
    [pem('PGP PRIVATE KEY BLOCK', 'Version: x\n\n'), '1 a private key (PEM)'],
    [JSON.stringify({ private_key: pem('PRIVATE KEY') }), '1 a private key (PEM)'],
    [`client-key-data: ${base64(pem('EC PRIVATE KEY'))}`, '1 a private key in base64'],
    ['PuTTY-User-Key-File-3: ssh-ed25519', '1 a PuTTY private key'],
    [`AGE-SECRET-KEY-1${'Q'.repeat(58)}`, '1 an age private key'],
    [`[Interface]\nPrivateKey = ${some(42)}A=`, '2 a WireGuard private key'],
    [`token: ${token('ghp_')}`, '1 a token of GitHub'],
    [token('ghs_'), '1 a token of GitHub'],
    [`github_pat_${some(22)}_${some(59)}`, '1 a token of GitHub (fine-grained)'],
    [token('npm_'), '1 a token of npm'],
    [`glpat-${some(20)}`, '1 a token of GitLab'],
    [`aws_secret_access_key = ${some(40)}\n`, '1 a key of AWS'],
    [`xoxb-${'1'.repeat(12)}-${'2'.repeat(12)}-${some(24)}`, '1 a token of Slack'],
    [`https://hooks.slack.com/services/T${'A'.repeat(8)}/B${'B'.repeat(8)}/${some(24)}`, '1 a webhook of Slack'],
    [`pypi-AgEIcHlwaS5vcmc${some(60)}`, '1 a token of PyPI'],
    [`dckr_pat_${some(27)}`, '1 a token of Docker Hub'],
    [`sk-proj-${some(40)}T3BlbkFJ${some(40)}`, '1 a key of OpenAI'],
    [`sk-ant-api03-${some(93)}AA`, '1 a key of Anthropic'],
    [JSON.stringify({ auths: { 'ghcr.io': { auth: base64('me:word') } } }), '1 the login of a registry'],
    [JSON.stringify({ auths: { x: { identitytoken: some(20) } } }), '1 the login of a registry (a token)'],
    [`//npm.example/:_authToken=${some(36)}`, '1 the login of npm'],
    ['machine x login y password z', '1 a login for curl and ftp', 'etc/skel/.netrc'],
    ['https://me:word@github.com', '1 logins for git', 'etc/skel/.git-credentials'],
    ['[pypi]\npassword = x', '2 the login of PyPI', 'usr/share/.pypirc'],
    [
      '[wifi-security]\npsk=word',
      '2 the password of a network',
      'etc/NetworkManager/system-connections/home.nmconnection',
    ],
    ['# me\nssh-ed25519 AAAA me', '2 keys that may log in', 'etc/skel/.ssh/authorized_keys'],
    ['x', '1 a password of the disk', 'etc/cryptsetup-keys.d/root.key'],
  ] as const) {
    test(expected + (path ? ` (${path})` : ''), () => assert.deepEqual(kinds(text, path), [expected]));
  }
});

describe('what holds none', () => {
  for (const text of [
    pem('PUBLIC KEY'),
    pem('CERTIFICATE'),
    'if (text.startsWith("-----BEGIN PRIVATE KEY-----")) return;',
    '-----BEGIN OPENSSH PRIVATE KEY-----\n…\n',
    `${token('ghp_').slice(0, -1)}_`,
    `ghp_${some(36)}`,
    `npm_${some(36)}`,
    'glpat-xxxxxxxxxxxxxxxxxxxx',
    `aws_secret_access_key = ${some(30)}EXAMPLEKEY`,
    'aws_secret_access_key = YOUR_KEY',
    `https://hooks.slack.com/services/T${'0'.repeat(8)}/B${'0'.repeat(8)}/${'X'.repeat(24)}`,
    '{"auths":{"ghcr.io":{"auth":""}}}',
    `{"auth":"${base64('no login here')}"}`,
    `//npm.example/:_authToken=\${NPM_TOKEN}`,
    'machine x login y password z',
    base64(pem('PUBLIC KEY')),
    '# ssh-ed25519 AAAA me',
  ]) {
    test(text.slice(0, 60).trim(), () => assert.deepEqual(kinds(text), []));
  }
});

test('hostile bytes: each kind at most once, and a mebibyte of any start of a pattern in no time', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => {
      const found = secretsIn('x/.netrc', Buffer.from(bytes));
      assert.equal(new Set(found.map(({ name }) => name)).size, found.length);
    }),
  );
  const started = performance.now();
  for (const piece of [
    '-----BEGIN A PRIVATE KEY-----\n',
    '-----BEGIN PRIVATE KEY-----\nA: \n',
    'LS0tLS1CRUdJTi',
    'ghp_',
    `${token('ghp_').slice(0, -1)}- `,
    '"auth" : "',
    `"auth":"${base64('a:\u0001')}`,
    'sk-T3BlbkFJ',
    'aws_secret_access_key= ',
    'password ',
    'https://',
    'PrivateKey ',
    ' \t',
  ]) {
    const content = Buffer.from(piece.repeat(Math.ceil(2 ** 20 / piece.length)));
    for (const path of ['x', 'x/.netrc', 'x/.pypirc', 'x/authorized_keys', 'x/.git-credentials'])
      secretsIn(path, content);
  }
  const seconds = (performance.now() - started) / 1000;
  assert.ok(seconds < 5, `${seconds} s for 65 files`);
});
