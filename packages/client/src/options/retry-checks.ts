import { aBoolean, aFunction, anObjectOf, aWholeNumber, type Check, type Checks } from './check.ts';
import type { CallRetryOptions, WalletRetryOptions } from './retry-options.ts';

const limits = { limit: aWholeNumber, baseDelayMs: aWholeNumber, maxDelayMs: aWholeNumber };

const orFalse =
  (checks: Readonly<Record<string, Check>>): Check =>
  (option, value) => {
    if (value !== false) anObjectOf(checks)(option, value);
  };

/** Checks what a wallet says of repeating. */
export const walletRetry: Check = /* @__PURE__ */ orFalse({
  ...limits,
  budget: aWholeNumber,
  random: aFunction,
} satisfies Checks<WalletRetryOptions>);

/** Checks what a call says of repeating. */
export const callRetry: Check = /* @__PURE__ */ orFalse({
  ...limits,
  unsafe: aBoolean,
} satisfies Checks<CallRetryOptions>);
