import { type PlacedOperation, requiredScopesOf, successesOf } from '@litas/openapi/read';

/** Returns the documentation comment of a method, from the texts of the description and an example of a call. */
export function documentation(placed: PlacedOperation, isList: boolean, example: string): string {
  const { operation, parameters } = placed;
  const scopes = requiredScopesOf(operation);
  const sentences = [
    `${operation.summary}.`,
    ...(operation.description ? ['', ...operation.description.trim().split('\n')] : []),
    ...(isList ? ['', 'Await it for one page, or iterate over all items with `for await`.'] : []),
    ...(scopes.length > 0 ? ['', `Scope: ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.`] : []),
    '',
    ...(parameters.length > 0 || operation.requestBody
      ? ['@param parameters - Path, query and body in one object.']
      : []),
    '@param options - Credentials, signal, time limits, retry policy and headers of the call.',
    `@returns ${returned(placed)}`,
    throws(placed),
    '',
    '@example',
    ...example.split('\n'),
  ];
  return comment(sentences);
}

/** Returns the documentation comment of a method that is called with client credentials. */
export const documentationAsClient = (placed: PlacedOperation): string =>
  comment([
    `${placed.operation.summary}, signed with client credentials: the scopes of the wallet do not narrow the types.`,
    '',
    '@param parameters - Path, query and body in one object.',
    "@param options - `as: 'client'`, and the signal, time limits, retry policy and headers of the call.",
    `@returns ${returned(placed)}`,
    throws(placed),
  ]);

const throws = ({ operation }: PlacedOperation): string => {
  // The token endpoints have a class of errors of their own.
  const name = operation.tags?.includes('OAuth') ? 'OAuthError' : 'ApiError';
  return `@throws \`${name}\` when the API responds with an error, and other kinds of \`WalletError\`.`;
};

const returned = (placed: PlacedOperation): string =>
  successesOf(placed)[0]?.response.description ?? 'Nothing.';

const comment = (lines: readonly string[]): string =>
  ['  /**', ...lines.map((line) => `   * ${line}`.trimEnd()), '   */'].join('\n');
