import type { ClientRecord, TokenRecord } from '../store/records.ts';

/** Whose credentials signed a request: a client's own, or a token's, which acts for the user who granted it. */
export type Caller =
  | { readonly kind: 'client'; readonly client: ClientRecord }
  | { readonly kind: 'token'; readonly client: ClientRecord; readonly token: TokenRecord };
