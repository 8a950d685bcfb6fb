/** What names a request to the vendor's support; `undefined` when the answer has none. */
export const correlationIdOf = ({ headers }: Response): string | undefined =>
  headers.get('paysera-correlation-id') || undefined;
