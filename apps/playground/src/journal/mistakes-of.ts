import type { JournalEntry } from '@litas/sandbox';

/** Returns the names of the mistakes in the signature of a request; empty if there are none, or the sandbox does not explain them. */
export function mistakesOf({ response }: Pick<JournalEntry, 'response'>): readonly string[] {
  const { error_data: data } = Object(response.body) as {
    readonly error_data?: { readonly mistakes?: unknown };
  };
  const mistakes: readonly unknown[] = Array.isArray(data?.mistakes) ? data.mistakes : [];
  return mistakes.filter((name) => typeof name === 'string');
}

/** Returns how a request for a token asks for it, such as `refresh_token`; `undefined` for other requests. */
export function grantTypeOf({
  operation,
  body,
}: Pick<JournalEntry, 'operation' | 'body'>): string | undefined {
  if (operation !== 'createToken') return undefined;
  const { grant_type: type } = Object(body) as { readonly grant_type?: unknown };
  return typeof type === 'string' ? type : undefined;
}
