import { validCasesOf } from '../cases/valid.ts';
import type { Parameter, Schema } from '@litas/openapi/read';
import type { Body, DescribedOperation } from '../description/operations.ts';
import { signWith } from '../signing-proxy.ts';

type Json = Record<string, unknown>;

/** Specmatic pairs a request with a response when their examples have the same name. */
const pair = 'story';

/** The first user of the workflow and the user's wallet, since Specmatic cannot send `me`. */
const ids: Readonly<Record<string, number>> = { userId: 5101, walletId: 14471 };

/** Returns why Specmatic cannot validate an operation, `undefined` when it can. */
export function unreadable({ bodies, responses, success }: DescribedOperation): string | undefined {
  if (Object.values(bodies).some(({ schema }) => schema.format === 'binary'))
    return 'it sends an empty body instead of binary data';
  if (responses[success]?.schema?.type === 'string') return 'it cannot read a response that is a JSON string';
  return undefined;
}

/** Returns why the sandbox rejects the example that Specmatic sends, `undefined` when it accepts it. */
export function refusedInWorld(operation: DescribedOperation): string | undefined {
  const cases = validCasesOf(operation);
  const shown =
    formType in operation.bodies ? cases.findLast(({ name }) => name.startsWith('example ')) : cases[0];
  return shown?.inSandbox?.reason;
}

const formType = 'application/x-www-form-urlencoded';

/**
 * Writes the part of the description that Specmatic can read, based on the tools view: a key in the `Authorization` header, one
 * example of the request and one of the successful response. Objects in a query, the `me` of a path, and all but one of the
 * alternatives of a form are omitted.
 *
 * @param operations - The operations that it is to validator.
 * @param token - Id of the token that signs where a token can, for the signing proxy. None: no header that names one.
 * @returns An OpenAPI description.
 */
export function specmaticView(operations: readonly DescribedOperation[], token?: string): Json {
  const paths: Record<string, Json> = {};
  for (const operation of operations) {
    const path = (paths[operation.path] ??= {});
    path[operation.method.toLowerCase()] = operationView(operation, token);
  }
  const Mac = { type: 'apiKey', in: 'header', name: 'Authorization' };
  const info = { title: 'Wallet API, as Specmatic reads it', version: '0.0.0' };
  return { openapi: '3.1.0', info, paths, components: { securitySchemes: { Mac } } };
}

function operationView(operation: DescribedOperation, token: string | undefined): Json {
  const { operationId, signed, takesToken, parameters, groups, bodies, success, responses } = operation;
  // It does not know that one of several criteria is required, so the first one is.
  const criterion = groups.find(({ count }) => count !== 'at-most-one')?.names[0];
  const needs = (each: Parameter): boolean => each.required === true || each.name === criterion;
  const signer = token !== undefined && takesToken ? [signerOf(token)] : [];
  const [body] = Object.entries(bodies).map(bodyOf);
  const { schema, examples = [] } = responses[success] ?? {};
  const content = { 'application/json': { schema, examples: { [pair]: { value: examples[0] } } } };
  return {
    operationId,
    security: signed ? [{ Mac: [] }] : [],
    parameters: [...parameters.filter(isReadable).map((each) => parameterOf(each, needs(each))), ...signer],
    ...(body && { requestBody: body }),
    responses: { [success]: { description: operationId, ...(schema && { content }) } },
  };
}

const isReadable = (parameter: Parameter): boolean =>
  parameter.in !== 'header' && parameter.schema.type !== 'object';

function parameterOf({ name, in: place, schema, example }: Parameter, required: boolean): Json {
  const [id] = place === 'path' ? (schema.anyOf ?? []) : [];
  const examples = { [pair]: { value: id ? ids[name] : example } };
  return { name, in: place, required, schema: id ?? schema, ...(required && { examples }) };
}

const signerOf = (token: string): Json => ({
  name: signWith,
  in: 'header',
  required: true,
  schema: { type: 'string' },
  examples: { [pair]: { value: token } },
});

/** Returns a body with one example: the last alternative of a form, which is the only grant that needs no code. */
function bodyOf([mediaType, { schema, examples = {} }]: [string, Body]): Json {
  const values = Object.values(examples).map(({ value }) => value as Json);
  const form = mediaType === formType;
  const value = form ? values.at(-1) : values[0];
  const read = (form && schema.oneOf?.find((each) => agrees(each, value ?? {}))) || schema;
  return { required: true, content: { [mediaType]: { schema: read, examples: { [pair]: { value } } } } };
}

const agrees = ({ properties = {} }: Schema, value: Json): boolean =>
  Object.entries(properties).every(([name, each]) => each.const === undefined || each.const === value[name]);
