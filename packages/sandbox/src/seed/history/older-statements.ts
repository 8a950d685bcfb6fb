import type { Party } from '../../state/movement.ts';
import { Random, randomState } from '../../state/random.ts';
import type { StatementRecord } from '../../state/statement-record.ts';
import { others } from '../people/parties.ts';

/** Options of {@link olderStatements}. */
interface OlderStatements {
  readonly seed: number;
  /** Number of statements. At least two are created, so that their amounts add up to zero. */
  readonly count: number;
  /** Start of the day-by-day history; the statements are older. Unix seconds. */
  readonly until: number;
  /** Lowest ids of the history. */
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

/** Statements of a group: one incoming, the others paid from it. */
const groupSize = 8;
/** Usual time between statements, in seconds. It is shorter when the statements would start before 1970. */
const usualPause = 600;

/**
 * Generates any number of statements, oldest first. They form groups: incoming money, and payments that spend all of it. The balance is
 * therefore never below its initial value, and ends at it.
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

/** Generates a payment. Every second one has unique details, like an order number. */
function payment(random: Random): Pick<StatementRecord, 'type' | 'details' | 'otherParty'> {
  if (random.percent(50)) {
    const details = `Order ${random.integer(1_000_000, 99_999_999)}`;
    return { type: 'transfer', details, otherParty: others.bookshop.shown };
  }
  const { party, details } = random.pick(shops);
  return { type: 'card_transaction', details, otherParty: party.shown };
}
