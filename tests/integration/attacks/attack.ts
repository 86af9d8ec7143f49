import type { ResolvedBase } from '../../../src/assemble/types.ts';
import type { ErrorCode } from '../../../src/core/error-codes.ts';
import type { LayerSource } from '../../../src/image/types.ts';
import type { RuleId } from '../../../src/rules/catalogue.ts';
import type { Recipe, Workshop } from './workshop.ts';

/** How an attack must end. */
export type Refusal =
  /** A finding that stops, even under a policy that allows every path. */
  | { rule: RuleId; path?: string; says?: RegExp }
  /** No rule of its own is asked for: the closed world finds it, under wtgOS's own policy. */
  | { closedWorld: string }
  /** The image is not read at all. */
  | { code: ErrorCode; says: RegExp };

/** One image with one trick. */
export interface Attack {
  name: string;
  make(workshop: Workshop): Recipe | Promise<Recipe>;
  refused: Refusal;
  /** Where the lie is in what the image is compared with. */
  base?(base: ResolvedBase): ResolvedBase;
}

/** An attack that is a layer on top of the base. */
export function layered(name: string, layer: () => LayerSource, refused: Refusal): Attack {
  return { name, make: () => ({ layers: [layer()] }), refused };
}

/** Starts as a program of Linux does. */
export const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(120, 1)]);

/** `security.capability`: cap_sys_admin, permitted and effective (linux/capability.h, struct vfs_cap_data). */
export const sysAdmin = Buffer.from('0100000200002000000000000000000000000000', 'hex');
