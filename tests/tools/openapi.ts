import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { resolve } from 'node:path';
import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import formats from 'ajv-formats';

export type Schema = Record<string, unknown>;

/** One operation of GitHub's REST interface. */
export interface Operation {
  /** Parameters by their names. */
  path: Record<string, Schema>;
  query: Record<string, Schema>;
  /** By status; without a schema where there is no body. */
  answers: Record<string, { schema?: Schema; example?: unknown }>;
  body?: Schema;
}

/** What `scripts/cut-openapi.ts` leaves of GitHub's own description. */
export interface Description {
  source: string;
  license: string;
  /** `GET /repos/{owner}/{repo}` and the like. */
  operations: Record<string, Operation>;
  schemas: Record<string, Schema>;
}

export interface ApiRequest {
  method: string;
  /** Below the interface's address, as it was sent. */
  target: string;
  headers: IncomingHttpHeaders;
  body?: string;
}

export const description: Description = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../fixtures/openapi/github.json'), 'utf8'),
) as Description;

/**
 * What GitHub answers to any operation, whether or not its description lists it (docs.github.com, "Troubleshooting the REST
 * API", "Rate limits", "Best practices: follow redirects"): always in the shape of an error. 400 is what a version of a package
 * that may not be deleted gives.
 */
const anywhere = new Set([301, 302, 307, 400, 401, 403, 404, 429, 500, 502, 503]);

/** A user's packages are listed like an organisation's, though nobody describes the parameters of it. */
const alike: Record<string, string> = {
  'GET /users/{username}/packages/{package_type}/{package_name}/versions':
    'GET /orgs/{org}/packages/{package_type}/{package_name}/versions',
};

const ajv = new Ajv2019({ strict: false, allErrors: true });
formats.default(ajv);
const compiled = new Map<Schema, ValidateFunction>();

/** The operation that a request asks for, by its name. @param target below the interface's address */
export function operationNamed(method: string, target: string): string | undefined {
  return found(method, target)?.name;
}

/** What does not keep to the description in a request; empty when all does. */
export function requestFaults({ method, target, headers, body }: ApiRequest): string[] {
  const is = found(method, target);
  if (!is) return [`${method} ${target}: no such operation`];
  const { name, operation, values } = is;
  const faults: string[] = [];
  for (const [parameter, schema] of Object.entries(operation.path))
    faults.push(...faultsOf(schema, typed(values[parameter] ?? '', schema), `${name} {${parameter}}`));
  const query = new URL(target, 'http://api').searchParams;
  const parameters = { ...description.operations[alike[name] ?? '']?.query, ...operation.query };
  for (const parameter of new Set(query.keys())) {
    const schema = parameters[parameter];
    const [value = '', ...more] = query.getAll(parameter);
    if (!schema) faults.push(`${name}: no parameter ${parameter}`);
    else faults.push(...faultsOf(schema, typed(value, schema), `${name} ?${parameter}`));
    if (more.length > 0) faults.push(`${name}: ${parameter} given twice`);
  }
  const expected: [header: string, value: RegExp][] = [
    ['accept', /^application\/vnd\.github\+json$/],
    ['x-github-api-version', /^2022-11-28$/],
    ['user-agent', /./],
    ['authorization', /^Bearer ./],
  ];
  for (const [header, value] of expected)
    if (!value.test(String(headers[header] ?? ''))) faults.push(`${name}: the header ${header} is not as it should be`);
  if (operation.body) faults.push(...faultsOf(operation.body, parsed(body ?? ''), `${name}, what is sent`));
  else if (body) faults.push(`${name} takes no body`);
  return faults;
}

/** What does not keep to the description in an answer: its status, its shape, members that nobody described. */
export function answerFaults(method: string, target: string, status: number, body: unknown): string[] {
  const is = found(method, target);
  // An address that is none has the answer of one that is not shown.
  if (!is) return status === 404 || status === 401 ? [] : [`${method} ${target}: no such operation`];
  const where = `${is.name} ${status}`;
  const answer = is.operation.answers[status];
  if (!answer && !anywhere.has(status)) return [`${where}: no such answer`];
  if (answer && !answer.schema && status < 300) return body === undefined ? [] : [`${where} has no body`];
  return faultsOf(answer?.schema ?? { $ref: '#/schemas/basic-error' }, body, where);
}

/** Members that the schema asks for and GitHub's own examples lack. */
const forgotten: Record<string, object> = {
  'GET /repos/{owner}/{repo}': { language: null },
  'GET /orgs/{org}': { archived_at: null },
};

/** The answer that GitHub's documentation shows for an operation; a copy. */
export function documented<T = Record<string, unknown>>(operation: string): T {
  const { example } = description.operations[operation]?.answers['200'] ?? {};
  if (typeof example !== 'object') throw new Error(`${operation} has no example`);
  return structuredClone(Array.isArray(example) ? example : { ...example, ...forgotten[operation] }) as T;
}

function found(method: string, target: string) {
  const { pathname } = new URL(target, 'http://api');
  // Where a renamed repository is redirected to.
  const path = pathname.replace(/^\/repositories\/\d+(?=\/|$)/, '/repos/renamed/renamed');
  const matches = Object.entries(description.operations).flatMap(([name, operation]) => {
    const [itsMethod, template = ''] = name.split(' ');
    const names: string[] = [];
    const pattern = template.replaceAll(/\{(\w+)\}/g, (_, parameter: string) => {
      names.push(parameter);
      return '([^/]+)';
    });
    const match = itsMethod === method ? new RegExp(`^${pattern}$`).exec(path) : null;
    const values = Object.fromEntries(names.map((one, at) => [one, decodeURIComponent(match?.[at + 1] ?? '')]));
    return match ? [{ name, operation, values }] : [];
  });
  // `rulesets/rule-suites` is no number of a ruleset.
  return matches.sort((a, b) => Object.keys(a.values).length - Object.keys(b.values).length)[0];
}

function typed(text: string, { type }: Schema): unknown {
  if (type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (type === 'boolean' && /^(true|false)$/.test(text)) return text === 'true';
  return text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function faultsOf(schema: Schema, value: unknown, where: string): string[] {
  const known = compiled.get(schema);
  const validate = known ?? ajv.compile(closed(schema, false) as Schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).slice(0, 5).map(({ instancePath, message, params }) => {
    const { unevaluatedProperty: more } = params as { unevaluatedProperty?: string };
    return `${where}${instancePath}: ${message}${more === undefined ? '' : ` (${more})`}`;
  });
}

/** With all references followed, and no member allowed beyond those that are described. @param part of an allOf or the like */
function closed(schema: unknown, part: boolean): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref: reference, ...rest } = schema as Schema;
  if (typeof reference === 'string') return closed(description.schemas[reference.slice('#/schemas/'.length)], part);
  const result: Schema = {};
  for (const [member, value] of Object.entries(rest)) {
    if (member === 'properties')
      result[member] = Object.fromEntries(
        Object.entries(value as Schema).map(([name, one]) => [name, closed(one, false)]),
      );
    else if (['allOf', 'anyOf', 'oneOf'].includes(member))
      result[member] = (value as Schema[]).map((one) => closed(one, true));
    else result[member] = member === 'items' || member === 'additionalProperties' ? closed(value, false) : value;
  }
  const describes = ['properties', 'allOf', 'anyOf', 'oneOf'].some((member) => Object.hasOwn(result, member));
  if (describes && !part && !Object.hasOwn(result, 'additionalProperties')) result['unevaluatedProperties'] = false;
  return result;
}
