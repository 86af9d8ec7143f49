import { crc32 } from 'node:zlib';

/** A shape that a secret has, by its maker's documents; few and precise, so that a finding is worth reading. */
export interface SecretKind {
  /** What it is, in words that follow "holds". */
  name: string;
  /** What any text with such a secret has; decides whether `pattern` is tried. */
  hint: string;
  /** The secret, or the start of one. Linear: no pattern of these repeats what repeats. */
  pattern: RegExp;
  /** Looked for between any bytes, too: nothing else has that shape. */
  inBinary?: true;
  /** Whether what was found can be one: checksums, and examples of documentation. */
  holds?(found: string): boolean;
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** GitHub's and npm's tokens end with the CRC32 of the rest in base 62 (github.blog, 2021-04-05). */
function hasChecksum(token: string): boolean {
  const random = token.slice(token.indexOf('_') + 1, -6);
  let [rest, digits] = [crc32(random), ''];
  for (let position = 0; position < 6; position++) {
    digits = base62.charAt(rest % 62) + digits;
    rest = Math.floor(rest / 62);
  }
  return token.endsWith(digits);
}

/** An example in a documentation is `xxxxxxxx…`. */
function isVaried(token: string): boolean {
  return new Set(token.slice(-20)).size >= 8;
}

/** `user:password` in base64, as registries' and npm's logins have it. */
function isLogin(found: string): boolean {
  const encoded = /[A-Za-z0-9+/=]{8,}$/.exec(found)?.[0] ?? '';
  return /^[\x21-\x7e]{1,256}:[\x20-\x7e]{2,4096}$/.test(Buffer.from(encoded, 'base64').toString('latin1'));
}

export const secretKinds: readonly SecretKind[] = [
  {
    name: 'a private key (PEM)',
    hint: 'PRIVATE KEY',
    inBinary: true,
    // The header alone stands in every library that reads such files.
    pattern:
      /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----(?:\\n|\s){1,4}(?:[A-Za-z-]{1,30}: [^\n]{0,200}\s{1,4}){0,8}[A-Za-z0-9+/=]{30}/,
  },
  {
    name: 'a private key in base64',
    // `-----BEGIN ` in base64; kubeconfig's client-key-data is one.
    hint: 'LS0tLS1CRUdJTi',
    inBinary: true,
    pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+/]{80,}/,
    holds: (found) => /PRIVATE KEY-----/.test(Buffer.from(found, 'base64').toString('latin1')),
  },
  { name: 'a PuTTY private key', hint: 'PuTTY-User-Key-File-', pattern: /PuTTY-User-Key-File-[23]: / },
  {
    name: 'an age private key',
    hint: 'AGE-SECRET-KEY-1',
    inBinary: true,
    pattern: /AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}/,
  },
  {
    name: 'a WireGuard private key',
    hint: 'PrivateKey',
    pattern: /^[ \t]*PrivateKey[ \t]*=[ \t]*[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=/m,
  },
  {
    name: 'a token of GitHub',
    hint: 'gh',
    inBinary: true,
    pattern: /\bgh[opsru]_[A-Za-z0-9]{36}\b/,
    holds: hasChecksum,
  },
  {
    name: 'a token of GitHub (fine-grained)',
    hint: 'github_pat_',
    inBinary: true,
    pattern: /\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b/,
  },
  { name: 'a token of npm', hint: 'npm_', inBinary: true, pattern: /\bnpm_[A-Za-z0-9]{36}\b/, holds: hasChecksum },
  { name: 'a token of GitLab', hint: 'glpat-', pattern: /\bglpat-[A-Za-z0-9_-]{20}/, holds: isVaried },
  {
    name: 'a key of AWS',
    hint: 'aws_secret_access_key',
    pattern: /aws_secret_access_key["']?[ \t]{0,8}[=:][ \t]{0,8}["']?[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+])/,
    holds: (found) => !found.endsWith('EXAMPLEKEY'),
  },
  {
    name: 'a token of Slack',
    hint: 'xox',
    pattern: /\bxox[abprs]-[0-9]{8,14}-[0-9]{8,14}-[A-Za-z0-9-]{20,80}\b/,
  },
  {
    name: 'a webhook of Slack',
    hint: 'hooks.slack.com/services/',
    pattern: /hooks\.slack\.com\/services\/T[A-Z0-9]{7,12}\/B[A-Z0-9]{7,12}\/[A-Za-z0-9]{24}\b/,
    holds: (found) => !/X{20}$/i.test(found),
  },
  {
    name: 'a token of PyPI',
    hint: 'pypi-AgE',
    inBinary: true,
    pattern: /\bpypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,}/,
  },
  { name: 'a token of Docker Hub', hint: 'dckr_', pattern: /\bdckr_[op]at_[A-Za-z0-9_-]{27}/ },
  { name: 'a key of OpenAI', hint: 'T3BlbkFJ', pattern: /\bsk-[A-Za-z0-9_-]{20,100}T3BlbkFJ[A-Za-z0-9_-]{20,100}/ },
  {
    name: 'a key of Anthropic',
    hint: 'sk-ant-',
    inBinary: true,
    pattern: /\bsk-ant-[a-z]{3,8}[0-9]{2}-[A-Za-z0-9_-]{93}AA(?![A-Za-z0-9_-])/,
  },
  {
    name: 'the login of a registry',
    hint: '"auth"',
    pattern: /"auth"\s{0,8}:\s{0,8}"[A-Za-z0-9+/]{8,4096}={0,2}/,
    holds: isLogin,
  },
  {
    name: 'the login of a registry (a token)',
    hint: '"identitytoken"',
    pattern: /"identitytoken"\s{0,8}:\s{0,8}"[^"\s]{16,}/,
  },
  {
    name: 'the login of npm',
    hint: '_authToken',
    // `${NPM_TOKEN}` is a variable.
    pattern: /:_authToken[ \t]*=[ \t]*["']?[A-Za-z0-9_.-]{16,}/,
  },
];

/** Files that are secrets by what they are for, by their name; what is asked of the content. */
export const secretFiles: readonly (Omit<SecretKind, 'hint'> & { path: RegExp })[] = [
  { name: 'a login for curl and ftp', path: /(?:^|\/)[._]netrc$/, pattern: /\bpassword\s+\S/ },
  {
    name: 'logins for git',
    path: /(?:^|\/)(?:\.git-credentials|git\/credentials)$/,
    pattern: /^https?:\/\/[^\s:@/]+:[^\s@/]+@/m,
  },
  { name: 'the login of PyPI', path: /(?:^|\/)\.pypirc$/, pattern: /^[ \t]*password[ \t]*[=:][ \t]*\S/m },
  {
    name: 'the password of a network',
    path: /NetworkManager\/system-connections\/[^/]+$/,
    pattern: /^(?:psk|password|private-key-password|secrets?)=\S/m,
  },
  {
    name: 'keys that may log in',
    path: /(?:^|\/)authorized_keys2?$|authorized_keys\.d\/[^/]+$/,
    pattern: /^[^#\n]*\b(?:ssh-|ecdsa-|sk-)[a-z0-9-]+/m,
  },
  { name: 'a password of the disk', path: /(?:^|\/)etc\/cryptsetup-keys\.d\/[^/]+\.key$/, pattern: /[\s\S]/ },
];
