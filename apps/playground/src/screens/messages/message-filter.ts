/** Which messages are shown. */
export interface MessageFilter {
  readonly to?: string | undefined;
  readonly kind?: 'sms' | 'email' | undefined;
}

/** Reads a filter from the query of a URL. */
export function readMessageFilter(search: Readonly<Record<string, unknown>>): MessageFilter {
  const { to, kind } = search;
  return {
    ...(typeof to === 'string' && to !== '' && { to }),
    ...((kind === 'sms' || kind === 'email') && { kind }),
  };
}
