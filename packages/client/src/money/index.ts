export { ConfigurationError } from '../errors/configuration-error.ts';
export { addDecimals, compareDecimals, signedAmount, subtractDecimals } from './arithmetic.ts';
export { centsToDecimal, decimalToCents, exactAmount, toCents } from './cents.ts';
export { formatMoney, type MoneyFormat } from './format-money.ts';
export type { Rounding } from './decimal.ts';
