import { checkedBanner } from './banner.ts';
import { type Description, operationsOf, type PlacedOperation, schemaOf } from './description.ts';
import { documentation } from './documentation.ts';

/**
 * Emits the `Wallet` interface, one documented method per operation with flat parameters, and the table that tells the runtime where
 * each parameter goes.
 */
export function emitWallet(description: Description): string {
  const operations = operationsOf(description).map((placed) => ({
    ...placed,
    parts: partsOf(description, placed),
  }));
  const types = operations.flatMap(({ operation, parts }) => {
    const name = pascal(operation.operationId);
    return [
      ...(parts.path.length + parts.query.length > 0 || parts.body ? [`${name}Data`] : []),
      `${name}Response`,
    ];
  });
  return `${checkedBanner}
import type { RequestOptions } from '../request-options.ts';
import type {
${types.map((name) => `  ${name},`).join('\n')}
} from './types.gen.ts';

${operations.map(parametersType).filter(Boolean).join('\n')}
/** The Wallet API, one method per operation. Each resolves with the answer's body or throws a \`WalletError\`. */
export interface Wallet {
${operations.map(method).join('\n')}
}

/** Where the flat parameters of each operation go: into the path, the query, or the body as its fields or as a whole. */
export const parameterPlaces: Readonly<Record<keyof Wallet, ParameterPlaces>> = {
${operations.map(({ operation, parts: { path, query, body } }) => `  ${operation.operationId}: ${JSON.stringify({ path, query, body })},`).join('\n')}
};

/** Where the parameters of one operation go. */
export interface ParameterPlaces {
  readonly path: readonly string[];
  readonly query: readonly string[];
  readonly body?: 'fields' | 'whole';
}
`;
}

interface Parts {
  path: string[];
  query: string[];
  body?: 'fields' | 'whole';
  /** Whether the body names fields of its own; one that does not adds no parameters. */
  named: boolean;
}

function partsOf(description: Description, { operation, parameters }: PlacedOperation): Parts {
  const names = (place: string) =>
    parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
  const parts: Parts = { path: names('path'), query: names('query'), named: false };
  const body = Object.values(operation.requestBody?.content ?? {})[0];
  if (body) {
    parts.body = hasFields(description, body.schema) ? 'fields' : 'whole';
    parts.named = namesFields(description, body.schema);
  }
  return parts;
}

function hasFields(description: Description, reference: { $ref?: string }): boolean {
  const schema = schemaOf(description, reference);
  return schema.type === 'object' || Boolean(schema.oneOf?.every((arm) => hasFields(description, arm)));
}

function namesFields(description: Description, reference: { $ref?: string }): boolean {
  const schema = schemaOf(description, reference);
  return Boolean(schema.oneOf ?? schema.anyOf) || Object.keys(schema.properties ?? {}).length > 0;
}

type WithParts = PlacedOperation & { parts: Parts };

function parametersType({ operation, parts }: WithParts): string {
  const name = pascal(operation.operationId);
  const types = [
    ...(parts.path.length > 0 ? [`${name}Data['path']`] : []),
    ...(parts.query.length > 0 ? [`NonNullable<${name}Data['query']>`] : []),
    ...(parts.body === 'fields' && parts.named ? [`NonNullable<${name}Data['body']>`] : []),
    ...(parts.body === 'whole' ? [`{ body: NonNullable<${name}Data['body']> }`] : []),
  ];
  if (types.length === 0) return '';
  return `/** Parameters of \`${operation.operationId}\`. */
export type ${name}Parameters = ${types.join(' & ')};
`;
}

function method({ operation, parameters, parts }: WithParts): string {
  const name = pascal(operation.operationId);
  const none = parts.path.length + parts.query.length === 0 && !parts.named && parts.body !== 'whole';
  const needed =
    parts.path.length > 0 || operation.requestBody?.required || parameters.some((each) => each.required);
  const type = none ? 'Record<never, never>' : `${name}Parameters`;
  return `${documentation(operation, parameters)}
  ${operation.operationId}(parameters${needed ? '' : '?'}: ${type}, options?: RequestOptions): Promise<${name}Response>;`;
}

const pascal = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
