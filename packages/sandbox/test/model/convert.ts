/** Euros for a unit, in millionths. */
const rates: Readonly<Record<string, number>> = {
  EUR: 1_000_000,
  USD: 920_000,
  GBP: 1_160_000,
  PLN: 234_000,
  CHF: 1_050_000,
  JPY: 6_100,
  LTL: 289_620,
};

/** Converts cents that are not negative, rounded to the nearest, a half up. */
export function convert(cents: bigint, from: string, to: string): number {
  const worth = cents * BigInt(rates[from] ?? 0);
  const price = BigInt(rates[to] ?? 1);
  const rest = worth % price;
  return Number(worth / price) + (rest * 2n >= price ? 1 : 0);
}
