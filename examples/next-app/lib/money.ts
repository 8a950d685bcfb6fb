import { formatMoney } from '@litas/client/money';

/** Formats an amount, the same on every server. */
export const money = (amount: string, currency: string): string =>
  formatMoney(amount, { currency, locale: 'en-GB' });
