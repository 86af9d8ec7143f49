import { capabilityNames } from './file-capability.ts';

/** File capabilities: bit sets, and whether the permitted ones are in effect at once. */
export interface FileCapability {
  permitted: bigint;
  inheritable: bigint;
  effective: boolean;
}

const all = (1n << BigInt(capabilityNames.length)) - 1n;

/**
 * What a text such as `cap_net_raw,cap_net_admin=ep` stands for (cap_from_text(3)); undefined when it is none.
 * The empty text stands for no capability.
 */
export function capabilityOfText(text: string): FileCapability | undefined {
  const sets = { e: 0n, i: 0n, p: 0n };
  for (const clause of text.split(/\s+/).filter(Boolean)) {
    const [, names, actions] = /^([a-z0-9_,]*)((?:[=+-][eip]*)+)$/.exec(clause.toLowerCase()) ?? [];
    if (names === undefined || actions === undefined) return undefined;
    const bits = bitsOf(names);
    if (bits === undefined) return undefined;
    for (const [, operator, flags = ''] of actions.matchAll(/([=+-])([eip]*)/g)) {
      for (const flag of ['e', 'i', 'p'] as const) {
        if (operator === '=') sets[flag] &= ~bits;
        if (!flags.includes(flag)) continue;
        sets[flag] = operator === '-' ? sets[flag] & ~bits : sets[flag] | bits;
      }
    }
  }
  return { permitted: sets.p, inheritable: sets.i, effective: sets.e !== 0n };
}

function bitsOf(names: string): bigint | undefined {
  if (names === '' || names === 'all') return all;
  let bits = 0n;
  for (const name of names.split(',')) {
    const position = capabilityNames.indexOf(name.replace(/^cap_/, ''));
    if (position < 0) return undefined;
    bits |= 1n << BigInt(position);
  }
  return bits;
}

/**
 * The extended attribute `security.capability` (linux/capability.h, struct vfs_cap_data revision 2); undefined for
 * other revisions: 3 counts in one user namespace alone, which no text of a package can say.
 */
export function readCapability(raw: Buffer): FileCapability | undefined {
  if (raw.length !== 20 || raw.readUInt32LE(0) >>> 24 !== 2) return undefined;
  const word = (offset: number): bigint => BigInt(raw.readUInt32LE(offset));
  return {
    permitted: word(4) | (word(12) << 32n),
    inheritable: word(8) | (word(16) << 32n),
    effective: (raw.readUInt32LE(0) & 1) !== 0,
  };
}

export function sameCapability(a: FileCapability, b: FileCapability): boolean {
  return a.permitted === b.permitted && a.inheritable === b.inheritable && a.effective === b.effective;
}
