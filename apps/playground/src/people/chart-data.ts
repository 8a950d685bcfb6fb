import type { WalletHistory } from '@litas/sandbox';

/** A month of a wallet. Amounts are in cents. */
export interface MonthOfWallet {
  /** First second of the month in UTC. */
  readonly date: number;
  readonly in: number;
  readonly out: number;
  /** Balance at the end of the month. */
  readonly total: number;
}

/** The points of the charts. */
export interface ChartData {
  /** Unix seconds and cents, the oldest first. */
  readonly balance: readonly { readonly date: number; readonly total: number }[];
  /** The months without a gap, the oldest first. */
  readonly months: readonly MonthOfWallet[];
}

const secondsOfDay = 86_400;

/**
 * Returns the points of the charts of a wallet.
 *
 * @param history - The days with statements.
 * @param now - Time of the world clock in Unix seconds, at which the charts end.
 * @param days - Length of the period; `undefined` for the whole history.
 */
export function chartData(
  { opening, days: all }: WalletHistory,
  now: number,
  days: number | undefined,
): ChartData {
  const first = all[0]?.date ?? now;
  const begin = days === undefined ? first - secondsOfDay : now - days * secondsOfDay;
  const before = all.findLast(({ date }) => date < begin)?.total ?? opening;
  const shown = all.filter(({ date }) => date >= begin);
  const last = shown.at(-1)?.total ?? before;
  return {
    balance: [
      { date: begin, total: before },
      ...shown.map(({ date, total }) => ({ date, total })),
      { date: Math.max(now, shown.at(-1)?.date ?? now), total: last },
    ],
    months: monthsOf(shown, before, now),
  };
}

function monthsOf(days: WalletHistory['days'], before: number, now: number): MonthOfWallet[] {
  const [first] = days;
  if (!first) return [];
  const months: MonthOfWallet[] = [];
  let total = before;
  for (let date = monthStart(first.date); date <= now; date = monthStart(date, 1)) {
    const within = days.filter((day) => monthStart(day.date) === date);
    total = within.at(-1)?.total ?? total;
    const sum = (name: 'in' | 'out') => within.reduce((cents, day) => cents + day[name], 0);
    months.push({ date, in: sum('in'), out: sum('out'), total });
  }
  return months;
}

function monthStart(seconds: number, later = 0): number {
  const time = new Date(seconds * 1_000);
  return Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + later) / 1_000;
}
