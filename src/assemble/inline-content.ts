import { unsupported } from './complaint.ts';
import type { Heredoc } from './instructions.ts';
import type { Scope } from './scope.ts';

/**
 * The bytes of a here-document's file.
 * @throws UserError `containerfile-unsupported` where BuildKit and buildah write different files; `containerfile-invalid`
 */
export function inlineContent({ name, content, expand }: Heredoc, scope: Scope, line: number): Buffer {
  const { context } = scope;
  const hasEscape = content.includes(context.escapeChar);
  if (!expand || !(hasEscape || content.includes('$'))) return Buffer.from(content);
  if (hasEscape || content.includes("'")) {
    throw unsupported(
      context,
      line,
      `the here-document ${name} has variables or escapes beside quotes, which builders read differently`,
      `Write <<"${name}" to have it as it stands, or COPY a file.`,
    );
  }
  return Buffer.from(scope.expand(content, line, true));
}
