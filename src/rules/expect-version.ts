/** Epoch, version and release of a package; what is not said is undefined. */
export interface PackageVersion {
  epoch: number | undefined;
  version: string;
  release: string | undefined;
}

/** `2:1.0-3` → its parts. */
export function parseVersion(text: string): PackageVersion {
  const colon = text.indexOf(':');
  const rest = text.slice(colon + 1);
  const dash = rest.lastIndexOf('-');
  return {
    epoch: colon < 0 ? undefined : Number(text.slice(0, colon)),
    version: dash < 0 ? rest : rest.slice(0, dash),
    release: dash < 0 ? undefined : rest.slice(dash + 1),
  };
}

/** Below 0 when `a` is older, 0 when they are the same. No epoch is 0; a release counts only where both have one. */
export function compareVersions(a: PackageVersion, b: PackageVersion): number {
  const release = a.release === undefined || b.release === undefined ? 0 : compareParts(a.release, b.release);
  return (a.epoch ?? 0) - (b.epoch ?? 0) || compareParts(a.version, b.version) || release;
}

/**
 * Compares two versions, or two releases, as rpm does (rpm-version(7)): runs of digits by value, runs of letters by
 * their bytes, digits after letters, `~` before everything and `^` after the end alone; all else only separates.
 */
function compareParts(a: string, b: string): number {
  const one = tokens(a);
  const other = tokens(b);
  for (let position = 0; ; position++) {
    const x = one[position];
    const y = other[position];
    if (x === undefined && y === undefined) return 0;
    if (x === '~' || y === '~') {
      if (x === y) continue;
      return x === '~' ? -1 : 1;
    }
    if (x === '^' || y === '^') {
      if (x === y) continue;
      if (x === undefined || y === undefined) return x === '^' ? 1 : -1;
      return x === '^' ? -1 : 1;
    }
    if (x === undefined) return -1;
    if (y === undefined) return 1;
    const order = compareTokens(x, y);
    if (order !== 0) return order;
  }
}

function tokens(text: string): string[] {
  return text.match(/[0-9]+|[A-Za-z]+|[~^]/g) ?? [];
}

function compareTokens(x: string, y: string): number {
  const digits = /^[0-9]/;
  if (digits.test(x) !== digits.test(y)) return digits.test(x) ? 1 : -1;
  if (!digits.test(x)) return x < y ? -1 : x > y ? 1 : 0;
  const one = x.replace(/^0+/, '');
  const other = y.replace(/^0+/, '');
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
}
