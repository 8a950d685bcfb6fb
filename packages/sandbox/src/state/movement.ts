import type { OtherParty } from './entities.ts';
import type { Direction } from './statement-record.ts';

/** One side of a movement, as a wallet's statement shows it. */
export interface Leg {
  readonly walletId: number;
  readonly direction: Direction;
  /** Cents. */
  readonly amount: bigint;
  readonly currency: string;
  readonly details: string;
  readonly type: string;
  readonly referenceNumber?: string;
  readonly otherParty?: OtherParty;
}

/** A transfer of money at one time. It is booked in full, or not at all when a wallet has too little money. */
export interface Movement {
  /** Unix seconds. */
  readonly date: number;
  readonly legs: readonly Leg[];
}

/** A party of a payment: the owner of a wallet of this world, or an external one. */
export interface Party {
  readonly walletId?: number;
  /** The party as the other party sees it. */
  readonly shown: OtherParty;
}

/** The properties of a payment. */
interface Payment {
  readonly date: number;
  readonly amount: bigint;
  /** @default 'EUR' */
  readonly currency?: string;
  readonly details: string;
  /** @default 'transfer' */
  readonly type?: string;
  readonly referenceNumber?: string;
}

/** A payment from one party to another: a statement in each wallet of this world. */
export function pay(from: Party, to: Party, payment: Payment): Movement {
  const { date, currency = 'EUR', type = 'transfer', ...rest } = payment;
  const legs = [
    legOf(from.walletId, 'out', to.shown, { currency, type, ...rest }),
    legOf(to.walletId, 'in', from.shown, { currency, type, ...rest }),
  ];
  return { date, legs: legs.flatMap((leg) => leg ?? []) };
}

/** Creates a charge of the bank to the owner of a wallet. */
export const charge = (walletId: number, payment: Payment): Movement => {
  const { date, currency = 'EUR', type = 'commission', ...rest } = payment;
  return { date, legs: [{ walletId, direction: 'out', currency, type, ...rest }] };
};

/** A sale of one currency for another within a wallet. */
export const exchange = (
  walletId: number,
  date: number,
  sold: { readonly amount: bigint; readonly currency: string },
  bought: { readonly amount: bigint; readonly currency: string },
): Movement => {
  const both = {
    walletId,
    type: 'currency',
    details: `Currency exchange ${sold.currency}/${bought.currency}`,
  };
  return {
    date,
    legs: [
      { ...both, direction: 'out', ...sold },
      { ...both, direction: 'in', ...bought },
    ],
  };
};

function legOf(
  walletId: number | undefined,
  direction: Direction,
  otherParty: OtherParty,
  rest: Omit<Leg, 'walletId' | 'direction' | 'otherParty'> & { date?: never },
): Leg | undefined {
  return walletId === undefined ? undefined : { walletId, direction, otherParty, ...rest };
}
