import type { Credentials } from '../support/caller.ts';

/** A movement of money in a wallet. Cents, and Unix seconds. */
export interface Movement {
  readonly date: number;
  readonly amount: bigint;
  readonly currency: string;
  readonly direction: 'in' | 'out';
  readonly details: string | undefined;
}

/** A movement that is still to happen. */
export interface Scheduled extends Movement {
  readonly walletId: number;
}

/** What of a wallet never changes. */
export interface Held {
  readonly currency: string;
  readonly amount: bigint;
}

/** A wallet: its opening balance, what is held in it for reservations, and what happened in it, the earliest first. */
export interface Wallet {
  readonly ownerId: number;
  readonly opening: ReadonlyMap<string, bigint>;
  readonly reservations: readonly Held[];
  readonly movements: readonly Movement[];
}

/** A payment from one wallet to another that waits for its password. */
export interface Payment extends Held {
  readonly from: number;
  readonly to: number;
  readonly details: string;
  readonly password: string;
  readonly validUntil: number;
  readonly receiverMayCancel: boolean;
  readonly wrongPasswords: number;
  readonly status: 'waiting' | 'released' | 'cancelled';
}

/** Who signs: the client that may read everything, or a token. */
export interface Signer {
  readonly credentials: Credentials;
  readonly name: string;
  /** Who granted the token; none for the client. */
  readonly userId?: number;
  /** The token's scopes; the client has all. */
  readonly scopes?: readonly string[];
  readonly expiresAt?: number;
}

/** What a world holds. It is never changed, only replaced, so that a snapshot of it is itself. */
export interface BankState {
  readonly now: number;
  readonly wallets: ReadonlyMap<number, Wallet>;
  readonly payments: ReadonlyMap<number, Payment>;
  /** The earliest first. */
  readonly scheduled: readonly Scheduled[];
  /** Tokens that the world knows, expired or not. */
  readonly tokens: readonly Signer[];
}

/** What the sandbox should hold, worked out from what was done to it in the plainest way. */
export class BankModel {
  state: BankState;
  /** Tokens of a past that did not happen. */
  strangers: readonly Signer[] = [];
  kept: BankState | undefined;
  readonly beginning: BankState;

  /**
   * @param beginning - What a reset comes back to.
   * @param state - What it holds now.
   */
  constructor(beginning: BankState, state: BankState) {
    this.beginning = beginning;
    this.state = state;
  }

  wallet(id: number): Wallet {
    const wallet = this.state.wallets.get(id);
    if (!wallet) throw new Error(`The model has no wallet ${id}.`);
    return wallet;
  }

  /** What a wallet has in total and what of it is held, by currency: those that it ever had. */
  amounts(id: number, now = this.state.now): Map<string, { total: bigint; reserved: bigint }> {
    const { opening, movements, reservations } = this.wallet(id);
    const amounts = new Map([...opening].map(([currency, total]) => [currency, { total, reserved: 0n }]));
    const of = (currency: string) => {
      const found = amounts.get(currency) ?? { total: 0n, reserved: 0n };
      amounts.set(currency, found);
      return found;
    };
    for (const { currency, amount, direction } of movements) {
      of(currency).total += direction === 'in' ? amount : -amount;
    }
    for (const { currency, amount } of reservations) of(currency).reserved += amount;
    for (const payment of this.state.payments.values()) {
      if (payment.from === id && isWaiting(payment, now)) of(payment.currency).reserved += payment.amount;
    }
    return amounts;
  }

  move(walletId: number, movement: Movement): void {
    const wallet = this.wallet(walletId);
    const moved = { ...wallet, movements: [...wallet.movements, movement] };
    this.state = { ...this.state, wallets: new Map([...this.state.wallets, [walletId, moved]]) };
  }

  change(id: number, payment: Payment): void {
    this.state = { ...this.state, payments: new Map([...this.state.payments, [id, payment]]) };
  }

  /** Lets time pass; what was to happen does, unless the money is lacking. */
  advance(seconds: number): void {
    const now = this.state.now + seconds;
    const due = this.state.scheduled.filter(({ date }) => date <= now);
    this.state = { ...this.state, now, scheduled: this.state.scheduled.filter(({ date }) => date > now) };
    for (const { walletId, ...movement } of due) {
      const { currency, direction, amount, date } = movement;
      const { total, reserved } = this.amounts(walletId, date).get(currency) ?? { total: 0n, reserved: 0n };
      if (direction === 'in' || total - reserved >= amount) this.move(walletId, movement);
    }
  }

  /** Makes the world what it was. */
  comeBackTo(state: BankState): void {
    const ids = new Set(state.tokens.map(({ credentials }) => credentials.id));
    const gone = [...this.strangers, ...this.state.tokens];
    this.strangers = gone.filter(({ credentials }) => !ids.has(credentials.id));
    this.state = state;
  }
}

/** Whether a payment still waits. */
export const isWaiting = ({ status, validUntil }: Payment, now: number): boolean =>
  status === 'waiting' && now < validUntil;
