/**
 * Cuts GitHub's description of its REST interface to what our tests ask of it. The package is 385 MB when installed, so the
 * cut is kept and not the package:
 *
 *     npm pack @octokit/openapi@23.0.2 && tar xzf octokit-openapi-*.tgz
 *     node scripts/cut-openapi.ts package >tests/fixtures/openapi/github.json
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Description, Operation, Schema } from '../tests/tools/openapi.ts';

const repository = '/repos/{owner}/{repo}';
/** What check-governance, prune and the store of attestations ask. */
const wanted = [
  `GET ${repository}`,
  ...[
    '/rules/branches/{branch}',
    '/rulesets/rule-suites',
    '/rulesets',
    '/rulesets/{ruleset_id}',
    '/branches',
    '/branches/{branch}',
    '/branches/{branch}/protection',
    '/commits',
    '/git/trees/{tree_sha}',
    '/git/blobs/{file_sha}',
    '/codeowners/errors',
    '/collaborators',
    '/actions/permissions/workflow',
    '/actions/permissions/fork-pr-contributor-approval',
    '/environments',
    '/environments/{environment_name}',
    '/environments/{environment_name}/secrets',
    '/environments/{environment_name}/deployment-branch-policies',
    '/immutable-releases',
    '/keys',
    '/hooks',
    '/invitations',
    '/attestations/{subject_digest}',
  ].map((path) => `GET ${repository}${path}`),
  `POST ${repository}/attestations`,
  // What --proposal says.
  `POST ${repository}/rulesets`,
  `PUT ${repository}/rulesets/{ruleset_id}`,
  `POST ${repository}/branches/{branch}/protection/enforce_admins`,
  `PATCH ${repository}/branches/{branch}/protection/required_pull_request_reviews`,
  `PUT ${repository}/actions/permissions/workflow`,
  `PUT ${repository}/actions/permissions/fork-pr-contributor-approval`,
  `PUT ${repository}/environments/{environment_name}`,
  `POST ${repository}/environments/{environment_name}/deployment-branch-policies`,
  `DELETE ${repository}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}`,
  `PUT ${repository}/immutable-releases`,
  'GET /orgs/{org}',
  'GET /orgs/{org}/audit-log',
  ...['/orgs/{org}', '/users/{username}'].flatMap((owner) => [
    `GET ${owner}/packages/{package_type}/{package_name}`,
    `GET ${owner}/packages/{package_type}/{package_name}/versions`,
    `GET ${owner}/packages/{package_type}/{package_name}/versions/{package_version_id}`,
    `DELETE ${owner}/packages/{package_type}/{package_name}/versions/{package_version_id}`,
  ]),
];

interface Document {
  info: { version: string };
  paths: Record<string, Record<string, Method>>;
  components: Record<string, Record<string, object>>;
}
interface Method {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { content?: Record<string, Content> }>;
}
interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}
interface Content {
  schema: Schema;
  examples?: Record<string, { value: unknown }>;
}

/** What no validator reads. */
const prose = new Set(['description', 'title', 'example', 'examples', 'externalDocs', 'deprecated', 'default']);

function cut(folder: string): Description {
  const read = (name: string): Document =>
    JSON.parse(readFileSync(join(folder, 'generated', `${name}.json`), 'utf8')) as Document;
  // The audit log is described for Enterprise Cloud alone.
  const documents = [read('api.github.com'), read('ghec')];
  const schemas: Record<string, Schema> = {};
  const operations: Record<string, Operation> = {};
  for (const name of wanted) {
    const [method = '', path = ''] = name.split(' ');
    const document = documents.find(({ paths }) => paths[path]?.[method.toLowerCase()]);
    const found = document?.paths[path]?.[method.toLowerCase()];
    if (!document || !found) throw new Error(`${name} is not described`);
    operations[name] = operationOf(document, found, schemas);
  }
  const { version } = (documents[0] as Document).info;
  return { source: `@octokit/openapi ${version}`, license: licenseOf(folder), operations, schemas };
}

function licenseOf(folder: string): string {
  return readFileSync(join(folder, 'LICENSE'), 'utf8').replaceAll(/\s+/g, ' ').trim();
}

function operationOf(document: Document, method: Method, schemas: Record<string, Schema>): Operation {
  const query: Operation['query'] = {};
  const path: Operation['path'] = {};
  for (const parameter of method.parameters ?? []) {
    const { name, in: where, schema } = resolved(document, parameter);
    if (where === 'query') query[name] = simplified(document, schema, schemas);
    if (where === 'path') path[name] = simplified(document, schema, schemas);
  }
  const answers: Operation['answers'] = {};
  for (const [status, response] of Object.entries(method.responses)) {
    const json = resolved(document, response).content?.['application/json'];
    const [example] = Object.values(json?.examples ?? {});
    answers[status] = json
      ? {
          schema: simplified(document, json.schema, schemas),
          // The shape as documented; an error's is always the same.
          ...(example && status === '200' && { example: resolved(document, example).value }),
        }
      : {};
  }
  const body = method.requestBody?.content['application/json']?.schema;
  return { path, query, answers, ...(body && { body: simplified(document, body, schemas) }) };
}

function resolved<T extends object>(document: Document, part: T): T {
  const [, kind = '', name = ''] =
    /^#\/components\/([\w-]+)\/([\w-]+)$/.exec((part as { $ref?: string }).$ref ?? '') ?? [];
  return (document.components[kind]?.[name] as T | undefined) ?? part;
}

/** As JSON Schema has it: without prose, `nullable` as a type; what it refers to is put into `schemas`. */
function simplified(document: Document, schema: Schema, schemas: Record<string, Schema>): Schema {
  const { $ref: reference } = schema;
  if (typeof reference === 'string') {
    const name = reference.slice('#/components/schemas/'.length);
    if (!Object.hasOwn(schemas, name)) {
      schemas[name] = {};
      schemas[name] = simplified(document, document.components['schemas']?.[name] as Schema, schemas);
    }
    return { $ref: `#/schemas/${name}` };
  }
  const { nullable, ...rest } = schema;
  const result: Schema = {};
  for (const [member, value] of Object.entries(rest)) {
    if (member === 'properties')
      result[member] = Object.fromEntries(
        Object.entries(value as Record<string, Schema>).map(([name, one]) => [
          name,
          simplified(document, one, schemas),
        ]),
      );
    else if (['items', 'additionalProperties', 'not'].includes(member) && typeof value === 'object')
      result[member] = simplified(document, value as Schema, schemas);
    else if (['allOf', 'anyOf', 'oneOf'].includes(member))
      result[member] = (value as Schema[]).map((one) => simplified(document, one, schemas));
    else if (!prose.has(member) && !member.startsWith('x-')) result[member] = value;
  }
  return nullable === true ? { anyOf: [result, { type: 'null' }] } : result;
}

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the unpacked package.');
process.stdout.write(`${JSON.stringify(cut(folder))}\n`);
