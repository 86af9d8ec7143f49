import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Document, isScalar, isSeq, visit } from 'yaml';
import type { Result, Services } from '../actions/services.ts';
import { pipelineServices } from '../actions/tools.ts';
import { sha256 } from '../core/digest.ts';
import { UserError } from '../core/errors.ts';
import { fileError } from '../core/files.ts';
import { printable } from '../core/printable.ts';
import { type Draft, draftPolicy } from '../pipeline/draft.ts';
import { slugOf } from '../pipeline/draft-clauses.ts';
import { examine } from '../pipeline/examine.ts';
import { plural } from '../report/amounts.ts';
import { checkPolicyDocument, policySchemaUrl } from '../rules/policy.ts';
import { type BaseFlags, openCandidate } from './candidate.ts';

export interface PolicyDraftOptions extends BaseFlags {
  name?: string;
  /** A file that is not there yet; undefined: print. */
  output?: string;
  plainHttp?: boolean;
}

/**
 * Writes a first policy from an image as it is.
 * @throws UserError `input-invalid` for a file that is there, or a bad name; ExternalError of registry and layers
 */
export async function writePolicyDraft(
  image: string,
  options: PolicyDraftOptions,
  services: Services,
  print: (text: string) => void,
): Promise<Result> {
  const pipeline = pipelineServices(services, options.plainHttp === true);
  const candidate = await openCandidate(image, options, services, pipeline);
  const name = options.name ?? nameOf(image);
  const nothing = checkPolicyDocument({ schema: policySchemaUrl, name });
  if (!nothing.success) {
    throw new UserError('input-invalid', `name: ${JSON.stringify(name)} is no name for a policy`, {
      hint: 'Use lower-case letters, digits and hyphens, at most 64.',
    });
  }
  const empty = { policy: nothing.data, digest: sha256('') };
  const { evidence } = await examine(candidate, empty, { strict: true, targets: [] }, pipeline);
  const draft = await draftPolicy(evidence, name);
  const { digest } = evidence.context.image;
  const yaml = yamlOf(draft, image.includes(digest) ? image : `${image} (${digest})`);
  if (options.output === undefined) print(yaml);
  else await writeNew(resolve(services.cwd, options.output), yaml);
  for (const { rule, path, message } of draft.remaining) {
    services.log.warn(
      `no policy can allow this: ${rule} ${path === undefined ? '' : `/${printable(path)}: `}${message}`,
    );
  }
  const { levels = {}, allow } = draft.document;
  for (const rule of Object.keys(levels))
    services.log.warn(`the draft lowers ${rule} for the whole image: look at it first`);
  services.log.info(
    `${plural(allow.length, 'clause')} drafted; each reason says what was seen and waits for a better one`,
  );
  return { outputs: options.output === undefined ? {} : { policy: options.output }, json: draft };
}

const oneLine = new Set(['caches', 'changes', 'rules', 'types', 'xattrs']);

/** `ghcr.io/you/image:stable@sha256:…` → `image`. */
function nameOf(image: string): string {
  const plain = image.replace(/@sha256:.*$/, '').replace(/:[^:/]*$/, '');
  return slugOf(plain.slice(plain.lastIndexOf('/') + 1).replace(/^oci:/, ''));
}

function yamlOf({ document, remaining }: Draft, seenIn: string): string {
  const yaml = new Document(document);
  const left =
    remaining.length === 0 ? '' : `\n It does not pass: no policy can allow ${remaining.length} of its findings.`;
  yaml.commentBefore = [
    ` yaml-language-server: $schema=${policySchemaUrl}`,
    '',
    ` Drafted by \`wtgos policy draft\` from ${printable(seenIn)}.`,
    ` It allows what that image changes in its base, needed or not. Read each clause: remove what should not be there,${left}`,
    ' narrow what stays, and replace the reason by why it is right. docs/policy.md explains each member.',
  ].join('\n');
  visit(yaml, {
    // Words of the schema on one line, paths one on each.
    Pair(_key, { key, value }) {
      if (isSeq(value) && isScalar(key) && oneLine.has(String(key.value))) value.flow = true;
    },
  });
  return yaml.toString({ lineWidth: 0, flowCollectionPadding: false });
}

async function writeNew(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      throw new UserError('input-invalid', `output: ${file} is there already`, {
        hint: 'A draft replaces nothing that somebody wrote: name another file.',
      });
    }
    throw fileError(file, 'writing', error);
  }
}
