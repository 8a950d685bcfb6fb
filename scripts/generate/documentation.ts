import { type PlacedOperation, requiredScopesOf, successesOf } from '@litas/openapi/read';

/** The documentation comment of a method, from the description's words; the example is that of a call. */
export function documentation(placed: PlacedOperation, isList: boolean, example: string): string {
  const { operation, parameters } = placed;
  const scopes = requiredScopesOf(operation);
  const sentences = [
    `${operation.summary}.`,
    ...(operation.description ? ['', ...operation.description.trim().split('\n')] : []),
    ...(isList ? ['', 'Await it for one page, or walk all rows with `for await`.'] : []),
    ...(scopes.length > 0 ? ['', `Scope: ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.`] : []),
    '',
    ...(parameters.length > 0 || operation.requestBody
      ? ['@param parameters - Path, query and body in one object.']
      : []),
    '@param options - Who makes the call, its signal, time limits, retries and headers.',
    `@returns ${returned(placed)}`,
    throws,
    '',
    '@example',
    ...example.split('\n'),
  ];
  return comment(sentences);
}

/** The documentation comment of a method that is called with the client's own credentials. */
export const documentationAsClient = (placed: PlacedOperation): string =>
  comment([
    `${placed.operation.summary}, with the client's own credentials: the scopes of the wallet do not narrow the types.`,
    '',
    '@param parameters - Path, query and body in one object.',
    "@param options - `as: 'client'`, and the signal, time limits, retries and headers of the call.",
    `@returns ${returned(placed)}`,
    throws,
  ]);

const throws = '@throws `ApiError` when the API refuses, and the other kinds of `WalletError`.';

const returned = (placed: PlacedOperation): string =>
  successesOf(placed)[0]?.response.description ?? 'Nothing.';

const comment = (lines: readonly string[]): string =>
  ['  /**', ...lines.map((line) => `   * ${line}`.trimEnd()), '   */'].join('\n');
