// Generated from openapi/ by `pnpm generate`. Do not edit.

/** Headers that a request of some operation can have, in lower case. */
export const requestHeaders: readonly string[] = [
  "accept-language",
  "authorization",
  "content-type"
];

/** Headers that a response of some operation can have, in lower case. */
export const responseHeaders: readonly string[] = [
  "g-recaptcha-key",
  "paysera-correlation-id",
  "recaptcha-unlock-url",
  "retry-after"
];
