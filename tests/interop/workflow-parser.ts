/**
 * GitHub's own reader of workflows and actions (`@actions/languageservice`, what its editors use): syntax, expressions and
 * their contexts, inputs and secrets of what is called, cron lines, the form `$/`.
 */
import { readFile } from 'node:fs/promises';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse, stringify } from 'yaml';
import { withoutCacheMode } from './caller.ts';

// It imports JSON as bundlers take it; Node wants to be told what it is.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { validate } = await import('@actions/languageservice');
hooks.deregister();

/** What `$/` and `wtgos/actions@v1` stand for. */
export const repository = resolve(import.meta.dirname, '..', '..');

/** It remembers what it read by its address. */
let count = 0;

/** What GitHub finds wrong in a file, `line: message` each; warnings count. */
export async function faultsOf(text: string, kind: 'workflow' | 'action'): Promise<string[]> {
  count += 1;
  const name = kind === 'action' ? `${count}/action.yml` : `.github/workflows/${count}.yml`;
  const document = TextDocument.create(`file:///repository/${name}`, 'yaml', 1, withoutCacheMode(text));
  const found = await validate(document, {
    fileProvider: {
      async getFileContent({ path, ...of }) {
        if ('owner' in of && `${of.owner}/${of.repository}` !== 'wtgos/actions') throw new Error(`${path}: not here`);
        return { name: path, content: withoutCacheMode(await readFile(join(repository, path), 'utf8')) };
      },
    },
    actionsMetadataProvider: {
      async fetchActionMetadata({ owner, name: called, path = '' }) {
        // Others' actions are not here: nothing is said of their inputs.
        if (`${owner}/${called}` !== 'wtgos/actions') return { name: called, description: '' };
        return readFile(join(repository, path, 'action.yml'), 'utf8').then(parse, () => undefined);
      },
    },
  });
  return found.map(({ range, message }) => `${range.start.line + 1}: ${message}`);
}

/** Every block of YAML in a page that is a workflow or a part of one, as a whole workflow. */
export function workflowsIn(page: string): string[] {
  return [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => {
    const whole = completed(parse(block) as unknown);
    if (whole === undefined) return [];
    return /^on:/m.test(block) ? block : stringify(whole);
  });
}

/** A part of a workflow in the place where it belongs; undefined for YAML of another kind. */
function completed(part: unknown): object | undefined {
  if (Array.isArray(part)) return part.some((step) => 'uses' in step) ? jobs({ job: { steps: part } }) : undefined;
  const object = part as { jobs?: Record<string, object>; steps?: unknown; with?: unknown };
  if (object.jobs) return { ...object, ...jobs(object.jobs) };
  if (object.steps) return jobs({ job: object });
  return undefined;
}

function jobs(some: Record<string, object>): object {
  const all = Object.entries(some).map(([name, job]) => [name, 'uses' in job ? job : { 'runs-on': 'x', ...job }]);
  return { on: 'push', jobs: Object.fromEntries(all) };
}
