/** What a request may do to a repository, as token servers name it (distribution, "Token Scope Documentation"). */
export interface Scope {
  path: string;
  actions: 'pull' | 'pull,push';
}

export function scopeText({ path, actions }: Scope): string {
  return `repository:${path}:${actions}`;
}

/** Whether a token for `have` is enough for `want`. */
export function covers(have: readonly Scope[], want: readonly Scope[]): boolean {
  return want.every((wanted) =>
    have.some(({ path, actions }) => path === wanted.path && (actions === 'pull,push' || wanted.actions === 'pull')),
  );
}
