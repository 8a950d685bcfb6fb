import { type PlacedOperation, requiredScopesOf, successesOf } from '@litas/openapi/read';

/** The documentation comment of a method, from the description's words; the example is that of a call. */
export function documentation(placed: PlacedOperation, isList: boolean, example: string): string {
  const { operation, parameters } = placed;
  const scopes = requiredScopesOf(operation);
  const [success] = successesOf(placed);
  const sentences = [
    `${operation.summary}.`,
    ...(operation.description ? ['', ...operation.description.trim().split('\n')] : []),
    ...(isList ? ['', 'Await it for one page, or walk all rows with `for await`.'] : []),
    ...(scopes.length > 0 ? ['', `Scope: ${scopes.map((scope) => `\`${scope}\``).join(' or ')}.`] : []),
    '',
    ...(parameters.length > 0 || operation.requestBody
      ? ['@param parameters - Path, query and body in one object.']
      : []),
    '@param options - Signal, time limits, repeats and headers of this call.',
    `@returns ${success?.response.description ?? 'Nothing.'}`,
    '@throws `ApiError` when the API refuses, and the other kinds of `WalletError`.',
    '',
    '@example',
    ...example.split('\n'),
  ];
  return ['  /**', ...sentences.map((line) => `   * ${line}`.trimEnd()), '   */'].join('\n');
}
