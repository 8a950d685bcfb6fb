import { type Description, operationsOf, type PlacedOperation } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { pascal } from './names.ts';
import { paginationOf } from './pagination.ts';
import { bodyOf } from './request-body.ts';

/** Emits one function per operation, which takes its client: a bundle holds only those that are used. */
export function emitFunctions(description: Description): string {
  const operations = operationsOf(description);
  return `${checkedBanner}
import { type Options, sendCall } from '../../transport/client.ts';
import { ${writersOf(description, operations).join(', ')} } from '../../transport/write-body.ts';
import * as descriptors from '../descriptors.gen.ts';
${typeImports(operations)}
${operations
  .map(
    (placed) => `${summaryOf(placed.operation)}
export const ${placed.operationId} = (
  options: Options<${pascal(placed.operationId)}Data>,
): Promise<${dataOf(placed.operationId)}> => sendCall(${argumentsOf(description, placed)});
`,
  )
  .join('\n')}`;
}

/**
 * Emits options for TanStack Query: of queries where an operation only reads, of mutations where it changes something.
 *
 * @param framework - Its types of options are used.
 */
export function emitQueryOptions(description: Description, framework: 'react' | 'vue'): string {
  const operations = operationsOf(description);
  const code = operations.map((placed) => optionsOf(description, placed)).join('\n');
  return `${checkedBanner}
import {
  type CallInput,
  infiniteQueryOf,
  type KeyOptions,
  type MutationInput,
  mutationOf,
  type Narrowed,
  queryKeyOf,
  queryOf,
  type Variables,
} from '../../calls/query-options.ts';
import type { InfiniteOptions, MutationOptions, QueryOptions } from '../../calls/${framework}-options.ts';
import { ${writersOf(description, operations).join(', ')} } from '../../transport/write-body.ts';
import * as descriptors from '../descriptors.gen.ts';
import type { Scope } from '../scopes.gen.ts';
${typeImports(operations)}import type { Wallet } from './wallet.gen.ts';

${code}`;
}

function optionsOf(description: Description, placed: PlacedOperation): string {
  const { operationId: id, operation, method, parameters } = placed;
  const data = `${pascal(id)}Data`;
  const generics = "<S extends Scope = Scope, As extends 'client' | undefined = undefined>";
  const input = `CallInput<${data}, Wallet<S>, '${id}', As>`;
  const response = `Narrowed<Wallet<S>, '${id}', As, ${dataOf(id)}>`;
  const comment = summaryOf(operation);
  if (method !== 'GET') {
    const type = `MutationOptions<${response}, Variables<${input}>>`;
    return `${comment}
export const ${id}Mutation = ${generics}(
  options?: MutationInput<${data}, Wallet<S>, As>,
): ${type} =>
  mutationOf(${argumentsOf(description, placed)}) as ${type};
`;
  }
  const optional = parameters.some(({ required }) => required) ? '' : '?';
  const type = `QueryOptions<${response}, ${data}>`;
  const query = `/** Key of the query \`${id}\`. */
export const ${id}QueryKey = (options${optional}: KeyOptions<${data}>) =>
  queryKeyOf<${data}>(descriptors.${id}, options);

${comment}
export const ${id}Options = ${generics}(options: ${input}): ${type} =>
  queryOf(descriptors.${id}, options) as ${type};
`;
  if (paginationOf(description, placed)?.style === undefined) return query;
  const infinite = `InfiniteOptions<${response}, ${data}>`;
  return `${query}
/** Key of the infinite query \`${id}\`. */
export const ${id}InfiniteQueryKey = (options${optional}: KeyOptions<${data}>) =>
  queryKeyOf<${data}>(descriptors.${id}, options, true);

${comment}
export const ${id}InfiniteOptions = ${generics}(options: ${input}): ${infinite} =>
  infiniteQueryOf(descriptors.${id}, options) as ${infinite};
`;
}

/** The functions of the client that write bodies, by media type; those that are not here have bytes. */
const writers: Readonly<Record<string, string>> = {
  'application/json': 'writeJson',
  'application/x-www-form-urlencoded': 'writeForm',
};

/** The function that writes the body of an operation; none where it has no body. */
function writerOf(description: Description, { operation }: PlacedOperation): string[] {
  const body = bodyOf(description, operation);
  return body ? [writers[body.contentType] ?? 'writeFile'] : [];
}

const writersOf = (description: Description, operations: readonly PlacedOperation[]): string[] =>
  [...new Set(operations.flatMap((placed) => writerOf(description, placed)))].toSorted();

const argumentsOf = (description: Description, placed: PlacedOperation): string =>
  [`descriptors.${placed.operationId}`, 'options', ...writerOf(description, placed)].join(', ');

const dataOf = (operationId: string): string => `${pascal(operationId)}Response`;

const typeImports = (operations: readonly PlacedOperation[]): string => {
  const names = operations.flatMap(({ operationId }) =>
    ['Data', 'Response'].map((role) => `  ${pascal(operationId)}${role},`),
  );
  return `import type {\n${names.join('\n')}\n} from '../types.gen.ts';\n`;
};

function summaryOf({ summary, description }: PlacedOperation['operation']): string {
  const lines = [`${summary}.`, ...(description ? ['', ...description.trim().split('\n')] : [])];
  return ['/**', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join('\n');
}
