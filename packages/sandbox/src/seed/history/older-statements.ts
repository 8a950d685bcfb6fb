import type { Party } from '../../state/movement.ts';
import { Random, randomState } from '../../state/random.ts';
import type { StatementRecord } from '../../state/statement-record.ts';
import { others } from '../people/parties.ts';

/** What comes before a history that is made up day by day. */
interface OlderStatements {
  readonly seed: number;
  /** How many are wanted; a single one gets company, so that they cancel out. */
  readonly count: number;
  /** When the history begins, Unix seconds. */
  readonly until: number;
  /** The first ids of the history. */
  readonly firstStatement: number;
  readonly firstTransfer: number;
}

const shops: readonly [Errand, ...Errand[]] = [
  { party: others.grocer, details: 'Groceries' },
  { party: others.market, details: 'Fruit and vegetables' },
  { party: others.buses, details: 'Bus ticket' },
  { party: others.pharmacy, details: 'Pharmacy' },
  { party: others.fuel, details: 'Fuel' },
];
const currencies = ['EUR', 'EUR', 'EUR', 'EUR', 'EUR', 'USD', 'PLN', 'GBP'] as const;

interface Errand {
  readonly party: Party;
  readonly details: string;
}

/** Statements that are paid from one that comes in. */
const groupSize = 8;
/** Seconds between statements, where there is time enough since 1970. */
const usualPause = 600;

/**
 * Makes up statements in any number, the earliest first. They come in groups: money that comes in, and payments that use all of it
 * up. So the balance is never below what it was, and in the end it is what it was.
 *
 * @yields Statements, each with the next id.
 */
export function* olderStatements(options: OlderStatements): Generator<StatementRecord> {
  const { seed, until, firstStatement, firstTransfer } = options;
  const count = options.count === 1 ? 2 : options.count;
  const random = new Random(randomState(`older statements ${seed}`));
  const pause = Math.min(usualPause, Math.floor(until / (count + 1)));
  let left = count;
  while (left > 0) {
    // No statement stays alone.
    const size = left < 2 * groupSize ? left : groupSize;
    for (const row of group(size, random)) {
      yield {
        id: firstStatement - left,
        date: until - left * pause,
        transferId: firstTransfer - left,
        ...row,
      };
      left -= 1;
    }
  }
}

function group(size: number, random: Random): Omit<StatementRecord, 'id' | 'date'>[] {
  const currency = random.pick(currencies);
  const payments = Array.from({ length: size - 1 }, () => ({
    ...payment(random),
    amount: BigInt(random.integer(90, 9_900)),
    currency,
    direction: 'out' as const,
  }));
  const income = {
    amount: payments.reduce((sum, { amount }) => sum + amount, 0n),
    currency,
    direction: 'in' as const,
    type: 'transfer',
    details: 'Fee for translations',
    otherParty: others.studio.shown,
  };
  return [income, ...payments];
}

/** Every other payment has details of its own, as orders have. */
function payment(random: Random): Pick<StatementRecord, 'type' | 'details' | 'otherParty'> {
  if (random.percent(50)) {
    const details = `Order ${random.integer(1_000_000, 99_999_999)}`;
    return { type: 'transfer', details, otherParty: others.bookshop.shown };
  }
  const { party, details } = random.pick(shops);
  return { type: 'card_transaction', details, otherParty: party.shown };
}
