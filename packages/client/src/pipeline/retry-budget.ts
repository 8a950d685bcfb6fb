/** What failing calls may spend together on being repeated. */
export interface RetryBudget {
  /** What there is. */
  left: number;
  /** Takes something out; `false` when there is not enough. */
  take(amount: number): boolean;
  /** Puts something back, up to what there was at the start. */
  give(amount: number): void;
}

/**
 * Makes a budget. A server in trouble empties it, so that calls soon fail at once instead of adding to the trouble; its
 * successes fill it again.
 *
 * @param most - What there is at the start.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html
 */
export const createRetryBudget = (most: number): RetryBudget => ({
  left: most,
  take(amount) {
    const enough = this.left >= amount;
    if (enough) this.left -= amount;
    return enough;
  },
  give(amount) {
    this.left = Math.min(most, this.left + amount);
  },
});
