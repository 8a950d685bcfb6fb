import fc from 'fast-check';

/** An amount as the test makes it: whole units and their count of decimals, far beyond what a float can hold. */
export interface Amount {
  readonly units: bigint;
  readonly scale: number;
}

/** Any amount. */
export const amount: fc.Arbitrary<Amount> = fc.record({
  units: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
  scale: fc.integer({ min: 0, max: 9 }),
});

/** The amount as the API would write it. */
export function written({ units, scale }: Amount): string {
  const digits = `${units < 0n ? -units : units}`.padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return `${units < 0n ? '-' : ''}${whole}${scale === 0 ? '' : `.${digits.slice(-scale)}`}`;
}

/** The amount in billionths, the finest that is made here. */
export const billionths = ({ units, scale }: Amount): bigint => units * 10n ** BigInt(9 - scale);
