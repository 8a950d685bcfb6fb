import type { Operation, Parameter } from './description.ts';

/** The documentation comment of a method, from the description's words; the example is that of a call. */
export function documentation(
  operation: Operation,
  parameters: readonly Parameter[],
  isList: boolean,
  example: string,
): string {
  const scopes = [
    ...new Set((operation.security ?? []).flatMap((requirement) => requirement['OAuth2'] ?? [])),
  ];
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
    `@returns ${answerOf(operation)}`,
    '@throws `ApiError` when the API refuses, and the other kinds of `WalletError`.',
    '',
    '@example',
    ...example.split('\n'),
  ];
  return ['  /**', ...sentences.map((line) => `   * ${line}`.trimEnd()), '   */'].join('\n');
}

function answerOf(operation: Operation): string {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
  return (success?.[1] as { description?: string } | undefined)?.description ?? 'Nothing.';
}
