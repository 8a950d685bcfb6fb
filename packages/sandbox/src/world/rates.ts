import type { RateRecord } from '../store/records.ts';

/** What currencies are worth. They stand still, so that a converted balance can be foretold. */
export const rates: readonly RateRecord[] = [
  { currency: 'EUR', microEuros: 1_000_000n },
  { currency: 'USD', microEuros: 920_000n },
  { currency: 'GBP', microEuros: 1_160_000n },
  { currency: 'PLN', microEuros: 234_000n },
  { currency: 'CHF', microEuros: 1_050_000n },
  { currency: 'CZK', microEuros: 40_000n },
  { currency: 'SEK', microEuros: 88_000n },
  { currency: 'NOK', microEuros: 86_000n },
  { currency: 'DKK', microEuros: 134_000n },
  { currency: 'JPY', microEuros: 6_100n },
  // Retired in 2015, at the rate that was fixed for ever.
  { currency: 'LTL', microEuros: 289_620n, retired: true },
];
