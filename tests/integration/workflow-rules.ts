/** What our workflows promise to whoever calls them, as rules over their YAML: who holds which power, and who never does. */
import { isScalar, parseDocument, visit } from 'yaml';

type Permissions = Readonly<Record<string, string>>;

interface Step {
  uses?: string;
  run?: string;
  shell?: string;
  with?: Record<string, unknown>;
}
interface Job {
  'cache-mode'?: unknown;
  uses?: string;
  permissions?: Permissions | string;
  environment?: unknown;
  secrets?: unknown;
  steps?: Step[];
}
interface Workflow {
  on: Record<string, { secrets?: Record<string, unknown> } | null> | string | string[];
  permissions?: unknown;
  'cache-mode'?: unknown;
  concurrency?: { group?: string; 'cancel-in-progress'?: unknown };
  jobs: Record<string, Job>;
}

/** The table: what a job of each role may hold. A job that calls a workflow holds what the jobs of that one hold together. */
const reading: Permissions = { contents: 'read' };
const publishing: Permissions = { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' };
const named: Readonly<Record<string, Permissions>> = {
  // It makes the release of this repository; its environment may be entered by tags alone.
  'release.yml/release': { contents: 'write', 'id-token': 'write', attestations: 'write' },
  // It keeps one issue.
  'governance.yml/governance': { contents: 'read', issues: 'write' },
};

/** Links of the chain that write to the registry. */
const publishers =
  /^(build|actions\/(publish-images|assemble-index|push-image|sign-cosign|attest-provenance|promote-image))$/;
/** Links that run what the caller's Containerfile says, and what else runs files of the checkout. */
const builders = /^actions\/(build-image|check-image)$/;
const runsFiles =
  /\b(buildah|podman|docker|npm|npx|node|make|python3?|source|sudo)\b|(^|[\s;&|])(\.|ba|da|z)?sh\s|(^|[\s"'=])\.{1,2}\//;

export interface Rules {
  /** How the repository's own actions are named: `$/` here, `wtgos/actions/…@v1` in examples. */
  own: RegExp;
  /** Whether building and publishing must be jobs apart, and what GitHub takes for granted must be written down. */
  strict: boolean;
  /** The workflow that a job calls. */
  called(uses: string): string;
}

/** What breaks a rule, one sentence each. @param file name of the workflow */
export function faultsOf(file: string, text: string, rules: Rules): string[] {
  const document = parseDocument(text);
  const workflow = document.toJS() as Workflow;
  const faults: string[] = [];
  const fault = (wrong: boolean, what: string) => wrong && faults.push(`${file}: ${what}`);

  fault(JSON.stringify(workflow.permissions) !== '{}', 'permissions at the top are not {}');
  const events =
    typeof workflow.on === 'string'
      ? [workflow.on]
      : Array.isArray(workflow.on)
        ? workflow.on
        : Object.keys(workflow.on);
  fault(
    events.some((event) => /^(pull_request_target|workflow_run|issue_comment)$/.test(event)),
    'an event that gives power to strangers',
  );
  fault(/secrets:\s*inherit|toJSON\(\s*secrets|secrets\s*\[/.test(text), 'takes all secrets there are');

  const declared = Object.keys(
    (!Array.isArray(workflow.on) && typeof workflow.on === 'object' && workflow.on['workflow_call']?.secrets) || {},
  );
  const powers = Object.entries(workflow.jobs).map(([name, job]) => ({
    name,
    job,
    role: roleOf(file, name, job, rules),
  }));
  const keys = new Set(powers.filter(({ role }) => role !== 'reads').flatMap(({ job }) => secretsOf(job)));

  for (const { name, job, role } of powers) {
    const at = `job ${name}`;
    const held = job.permissions;
    if (held === undefined || typeof held === 'string') {
      fault(true, `${at}: permissions are not named one by one`);
      continue;
    }
    const most = role === 'calls' ? heldBy(rules.called(job.uses ?? ''), rules) : mostOf(file, name, role);
    fault(
      Object.entries(held).some(([what, level]) => level !== most[what]),
      `${at} (${role}) holds ${shown(held)}, more than ${shown(most)}`,
    );
    fault(
      (rules.strict || role !== 'publishes') && shown(held) !== shown(most),
      `${at} (${role}) holds ${shown(held)}, not ${shown(most)}`,
    );
    fault(events.includes('pull_request') && Object.values(held).includes('write'), `${at}: a pull request may write`);
    const steps = job.steps ?? [];
    for (const step of steps) {
      fault(/\$\{\{/.test(`${step.run}${step.shell}${step.with?.['script']}`), `${at}: an expression becomes code`);
      const forgets = step.with?.['persist-credentials'] === false;
      fault(/^actions\/checkout@/.test(step.uses ?? '') && !forgets, `${at}: checkout leaves its token behind`);
    }
    if (!rules.strict) continue;
    const builds = steps.some((step) => builders.test(ownOf(step, rules) ?? ''));
    const cache = job['cache-mode'] ?? workflow['cache-mode'];
    fault(builds && cache !== 'none', `${at}: runs the caller’s lines and may write to others’ cache`);
    if (role === 'reads') {
      fault(job.environment !== undefined, `${at}: reads, and enters an environment`);
      const given = secretsOf(job);
      fault(
        given.some((secret) => keys.has(secret)),
        `${at}: gets a secret of a job that publishes`,
      );
      fault(
        given.some((secret) => !builds || !declared.includes(secret)),
        `${at}: gets a secret that is not declared for a build`,
      );
      fault(builds && /github\s*\.\s*token/.test(JSON.stringify(steps)), `${at}: hands its token to what it builds`);
    } else if (role === 'publishes') {
      fault(job.environment === undefined, `${at}: publishes outside of an environment`);
      fault(
        builds || steps.some(({ with: given }) => given && Object.hasOwn(given, 'run-with-key')),
        `${at}: runs the caller’s lines beside the key`,
      );
      fault(
        steps.some(({ run }) => run !== undefined && runsFiles.test(run)),
        `${at}: runs files of the checkout beside the key`,
      );
    }
  }

  const publishes = powers.some(
    ({ role, job }) => role !== 'reads' && JSON.stringify(job.permissions ?? '').includes('write'),
  );
  const { group = '', 'cancel-in-progress': cancels } = workflow.concurrency ?? {};
  fault(!/^[a-z][a-z-]+(\$|$|-)/.test(group), 'its concurrency group has no name of its own');
  fault(
    publishes && cancels !== false && (rules.strict || cancels !== undefined),
    'publishes, and may be cancelled by the next',
  );

  const lines = [...text.matchAll(/^\s*(?:- )?uses: *(\S+)(?: +# *(.*))?$/gm)];
  let uses = 0;
  visit(document, { Pair: (_, { key }) => void (isScalar(key) && key.value === 'uses' && uses++) });
  fault(uses !== lines.length, 'a `uses` that is not a line of its own');
  for (const [, name = '', comment = ''] of lines) {
    const pinned = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/.test(name) && /^v\d+(\.\d+){0,2}$/.test(comment);
    fault(!pinned && !rules.own.test(name), `${name} is neither ours nor pinned by hash with its version beside it`);
  }
  return faults;
}

type Role = 'calls' | 'publishes' | 'reads' | 'named';

function roleOf(file: string, name: string, job: Job, rules: Rules): Role {
  if (job.uses !== undefined) return 'calls';
  if (Object.hasOwn(named, `${file}/${name}`)) return 'named';
  return (job.steps ?? []).some((step) => publishers.test(ownOf(step, rules) ?? '')) ? 'publishes' : 'reads';
}

function mostOf(file: string, name: string, role: Role): Permissions {
  if (role === 'named') return named[`${file}/${name}`] ?? {};
  return role === 'publishes' ? publishing : reading;
}

/** `actions/plan`, of a step that uses an action of this repository. */
function ownOf({ uses = '' }: Step, { own }: Rules): string | undefined {
  return own.exec(uses)?.groups?.['path'];
}

/** What all jobs of a workflow hold together. */
function heldBy(text: string, rules: Rules): Permissions {
  const { jobs } = parseDocument(text).toJS() as Workflow;
  const held: Record<string, string> = {};
  for (const { permissions, uses } of Object.values(jobs)) {
    const some = uses === undefined ? permissions : heldBy(rules.called(uses), rules);
    for (const [what, level] of Object.entries(typeof some === 'object' ? some : {})) {
      if (held[what] !== 'write') held[what] = level;
    }
  }
  return held;
}

function secretsOf(job: Job): string[] {
  const found = JSON.stringify(job).matchAll(/secrets\s*\.\s*([A-Za-z_]\w*)/g);
  return [...found].map(([, name = '']) => name);
}

const shown = (permissions: Permissions) =>
  Object.entries(permissions)
    .map((each) => each.join(': '))
    .sort()
    .join(', ');
