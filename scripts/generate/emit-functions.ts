import { type Description, operationsOf, type PlacedOperation } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { pascal } from './names.ts';
import { paginationOf } from './pagination.ts';

/** Emits one function per operation, which takes its client: a bundle holds only those that are used. */
export function emitFunctions(description: Description): string {
  const operations = operationsOf(description);
  return `${checkedBanner}
import { type Options, sendCall } from '../../transport/client.ts';
import * as descriptors from '../descriptors.gen.ts';
${typeImports(operations)}
${operations
  .map(
    ({ operationId, operation }) => `${summaryOf(operation)}
export const ${operationId} = (options: Options<${pascal(operationId)}Data>): Promise<${dataOf(operationId)}> =>
  sendCall(descriptors.${operationId}, options);
`,
  )
  .join('\n')}`;
}

/** Emits options for TanStack Query: of queries where an operation only reads, of mutations where it changes something. */
export function emitQueryOptions(description: Description): string {
  const operations = operationsOf(description);
  const code = operations.map((placed) => optionsOf(description, placed)).join('\n');
  return `${checkedBanner}
import {
  infiniteQueryOf,
  type KeyOptions,
  mutationOf,
  queryKeyOf,
  queryOf,
} from '../../calls/query-options.ts';
import type { Options } from '../../transport/client.ts';
import * as descriptors from '../descriptors.gen.ts';
${typeImports(operations)}
${code}`;
}

function optionsOf(description: Description, placed: PlacedOperation): string {
  const { operationId: id, operation, method, parameters } = placed;
  const data = `${pascal(id)}Data`;
  const types = `<${dataOf(id)}, ${data}>`;
  const comment = summaryOf(operation);
  if (method !== 'GET') {
    return `${comment}
export const ${id}Mutation = (options?: Partial<Options<${data}>>) =>
  mutationOf${types}(descriptors.${id}, options);
`;
  }
  const optional = parameters.some(({ required }) => required) ? '' : '?';
  const query = `/** Key of the query \`${id}\`. */
export const ${id}QueryKey = (options${optional}: KeyOptions<${data}>) =>
  queryKeyOf<${data}>(descriptors.${id}, options);

${comment}
export const ${id}Options = (options: Options<${data}>) => queryOf${types}(descriptors.${id}, options);
`;
  if (paginationOf(description, placed)?.style === undefined) return query;
  return `${query}
/** Key of the infinite query \`${id}\`. */
export const ${id}InfiniteQueryKey = (options${optional}: KeyOptions<${data}>) =>
  queryKeyOf<${data}>(descriptors.${id}, options, true);

${comment}
export const ${id}InfiniteOptions = (options: Options<${data}>) =>
  infiniteQueryOf${types}(descriptors.${id}, options);
`;
}

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
