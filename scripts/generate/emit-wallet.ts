import { type Description, operationsOf, type PlacedOperation, requiredScopesOf } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';
import { callExample } from './call-example.ts';
import { documentation, documentationAsClient } from './documentation.ts';
import { dataType, namesIn, permitted, scopedTypeNames } from './emit-scoped-types.ts';
import { pascal } from './names.ts';
import { callType, paginationOf } from './pagination.ts';
import { bodyOf, type RequestBody } from './request-body.ts';

/** Emits the `Wallet` interface: one documented method per operation with flat parameters. */
export function emitWallet(description: Description): string {
  const operations = operationsOf(description).map((placed) => ({
    ...placed,
    parts: partsOf(description, placed),
  }));
  const parameters = operations.map(parametersType).filter(Boolean).join('\n');
  const methods = operations.map((each) => method(description, each)).join('\n');
  const types = operations.flatMap(({ operation }) => {
    const name = pascal(operation.operationId);
    return [`${name}Data`, `${name}Response`, `${name}Responses`];
  });
  const used = (names: readonly string[]) => namesIn(parameters + methods, names).map((name) => `  ${name},`);
  return `${checkedBanner}
${methods.includes('ListCall<') ? "import type { ListCall } from '../../calls/list-call.ts';\n" : ''}import type { Granted, Permitted, walletScopes } from '../../calls/scopes.ts';
import type { WalletCall } from '../../calls/wallet-call.ts';
import type { ${used(['AsClient']).join('').trim()} RequestOptions } from '../../options/request-options.ts';
import type {
${used(scopedTypeNames(description)).join('\n')}
} from './scoped-types.gen.ts';
import type { Scope } from '../scopes.gen.ts';
import type {
${used(types).join('\n')}
} from '../types.gen.ts';

${parameters}
/**
 * The Wallet API, one method per operation. Each resolves with the data of the response or rejects with a \`WalletError\`.
 *
 * @typeParam S - The scopes that users grant. They narrow the data of responses and the methods that can be called. Without them, and in
 * calls with \`as: 'client'\`, nothing is narrowed.
 */
export interface Wallet<S extends Scope = Scope> {
  /** The scopes, in the type only: a wallet with more scopes is assignable to one with fewer, not the reverse. */
  readonly [walletScopes]?: { readonly [Name in S as Granted<Name>]: true };
${methods}
}
`;
}

interface Parts {
  path: string[];
  query: string[];
  body: RequestBody | undefined;
}

function partsOf(description: Description, { operation, parameters }: PlacedOperation): Parts {
  const names = (place: string) =>
    parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
  return { path: names('path'), query: names('query'), body: bodyOf(description, operation) };
}

type WithParts = PlacedOperation & { parts: Parts };

function parametersType({ operation, parts }: WithParts): string {
  const name = pascal(operation.operationId);
  const types = [
    ...(parts.path.length > 0 ? [`${name}Data['path']`] : []),
    ...(parts.query.length > 0 ? [`NonNullable<${name}Data['query']>`] : []),
    ...(parts.body?.form === 'fields' && parts.body.named ? [`NonNullable<${name}Data['body']>`] : []),
    ...(parts.body?.form === 'whole' ? [`{ body: NonNullable<${name}Data['body']> }`] : []),
  ];
  if (types.length === 0) return '';
  return `/** Parameters of \`${operation.operationId}\`. */
export type ${name}Parameters = ${types.join(' & ')};
`;
}

function method(description: Description, placed: WithParts): string {
  const { operation, operationId, parameters, parts } = placed;
  const { path, query, body } = parts;
  const name = pascal(operationId);
  const none = path.length + query.length === 0 && (!body || (body.form === 'fields' && !body.named));
  const needed =
    path.length > 0 || operation.requestBody?.required || parameters.some((each) => each.required) || false;
  const type = none ? 'Record<never, never>' : `${name}Parameters`;
  const narrowed = dataType(description, placed, name);
  const isList = paginationOf(description, placed) !== undefined;
  const example = callExample(description, placed, isList);
  const signature = (comment: string, takes: string, data: string) =>
    `${comment}\n  ${operationId}(${takes}): ${callType(description, placed, data)};`;
  const person = signature(
    documentation(placed, isList, example),
    permitted(operation, type, needed),
    narrowed,
  );
  const whole = `${name}Response`;
  if (narrowed === whole && requiredScopesOf(operation).length === 0) return person;
  // Scopes are what a person granted; they say nothing of what the client may do by itself.
  const given = needed ? type : `${type} | undefined`;
  const asClient = signature(documentationAsClient(placed), `parameters: ${given}, options: AsClient`, whole);
  return `${asClient}\n${person}`;
}
