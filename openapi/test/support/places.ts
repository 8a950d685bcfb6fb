import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lookUp, type Schema } from '../../read/index.ts';
import { bundle, fieldsOf, operations } from './bundle.ts';
import { errorStatuses } from './errors.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Functions that check whether a place exists, by kind. */
const kinds: Readonly<Record<string, (name: string) => boolean>> = {
  operation: (name) => operations.some(({ operationId }) => operationId === name),
  schema: hasSchema,
  response: (name) => lookUp(bundle, `/components/responses/${name}`) !== undefined,
  header: (name) => lookUp(bundle, `/components/headers/${name}`) !== undefined,
  security: (name) => lookUp(bundle, `/components/securitySchemes/${name}`) !== undefined,
  scope: (name) =>
    lookUp(bundle, `/components/securitySchemes/OAuth2/flows/authorizationCode/scopes/${name}`) !== undefined,
  code: (name) => errorStatuses.has(name),
  rule: (name) => existsSync(join(repository, 'openapi', 'lint', `${name}.ts`)),
  test: (name) => existsSync(join(repository, 'openapi', name)),
  client: (name) => isIn('packages/client', name),
  sandbox: (name) => isIn('packages/sandbox', name),
  msw: (name) => isIn('packages/msw', name),
  playground: (name) => isIn('apps/playground', name),
  docs: (name) => existsSync(join(repository, name)),
};

/** Describes why a place of the traceability table does not exist; undefined if it exists. */
export function problemWith(place: string): string | undefined {
  const [, kind = '', name = ''] = /^(\w+):(.+)$/.exec(place) ?? [];
  const isThere = kinds[kind];
  if (!isThere) return `\`${place}\` is of no known kind`;
  return isThere(name) ? undefined : `\`${place}\` is not there`;
}

function hasSchema(name: string): boolean {
  const [schema, field] = name.split('.');
  const node = lookUp(bundle, `/components/schemas/${schema}`) as Schema | undefined;
  return node !== undefined && (field === undefined || fieldsOf(node).includes(field));
}

/** Returns whether a package has a file or an export with this name. */
function isIn(folder: string, name: string): boolean {
  const root = join(repository, folder);
  if (name.startsWith('src/')) return existsSync(join(root, name));
  const exported = new RegExp(
    `^export (?:type |async )?(?:function|const|class|interface|type)? ?${name}\\b`,
    'm',
  );
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .some((file) => exported.test(readFileSync(join(root, 'src', file), 'utf8')));
}
