/** A line of a manifest as it counts for one box: included lines stand where they were included. */
export interface Setting {
  key: string;
  /** The text as it is written, quotes and all. */
  value: string;
  /** Where the key stands, from 1. */
  line: number;
  column: number;
}

/** What is wrong with a manifest, found while doing as distrobox does. */
export interface Problem {
  /**
   * `code`: distrobox would run it, or it depends on the shell's surroundings; we do neither.
   * `refused`: distrobox stops here. `ignored`: distrobox goes on as if it were not there.
   */
  kind: 'code' | 'refused' | 'ignored';
  message: string;
  line: number;
  column: number;
  fix: string;
}

/** One container of a manifest. */
export interface Box {
  name: string;
  /** Of the section's header. */
  line: number;
  settings: readonly Setting[];
  /** The arguments of `podman`, `create` first; undefined where distrobox would not come that far, or would run code before. */
  argv: readonly string[] | undefined;
  /** Is podman started by root (sudo)? */
  rootful: boolean;
}

/** What a version of distrobox makes of a manifest. */
export interface Plan {
  boxes: readonly Box[];
  problems: readonly Problem[];
}

export const versions = ['1.8', '2.0'] as const;
export type Version = (typeof versions)[number];
