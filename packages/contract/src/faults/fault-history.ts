import { type RequestOptions, type Wallet, WalletError } from '@litas/client';
import { person } from '../cases/credentials.ts';
import type { Fault } from './faulty-server.ts';

/** Every kind of fault. */
export const everyFault: readonly Fault[] = [429, 500, 502, 503, 504, 'cut before', 'cut after'];

/** A call of the run. */
export type MakeCall = (wallet: Wallet, options: RequestOptions) => Promise<unknown>;

/** Calls that only read. */
export const safeCalls: readonly MakeCall[] = [
  (wallet, options) => wallet.getUser({ userId: 'me' }, options),
  (wallet, options) => wallet.getWallet({ walletId: 'me' }, options),
  (wallet, options) => wallet.getWalletBalance({ walletId: 'me' }, options),
  (wallet, options) => wallet.listStatements({ walletId: 'me', limit: 2 }, options),
  (wallet, options) => wallet.getServer({}, options),
];

/** A call that changes something: each one creates a token. */
export const unsafeCall: MakeCall = (wallet, options) =>
  wallet.createToken({ grant_type: 'password', ...person }, options);

/** The faults of the requests of each call, in order; `refresh` stands for the token requests of the wallet itself. */
export class FaultHistory {
  readonly #faults = new Map<string, (Fault | undefined)[]>();

  /** Records a request. */
  add(call: string, fault: Fault | undefined): void {
    this.#faults.set(call, [...this.of(call), fault]);
  }

  /** Returns the faults of the requests of one call. */
  of(call: string): readonly (Fault | undefined)[] {
    return this.#faults.get(call) ?? [];
  }

  /** Counts how often a fault happened, over all requests. */
  count(fault: Fault): number {
    return [...this.#faults.values()].flat().filter((each) => each === fault).length;
  }

  /** Returns whether the error of a call follows from the fault of its last request, or of a refresh that it waited for. */
  explains(call: string, error: unknown, isUnsafe: boolean): boolean {
    if (!(error instanceof WalletError)) return false;
    // A refresh token can be used once, also when the response was lost.
    if (error.code === 'authorize_again') return this.of('refresh').includes('cut after');
    const isOfRefresh = !isUnsafe && error.message.startsWith('createToken ');
    return isOfRefresh
      ? this.of('refresh').some((fault) => tells(error, fault))
      : tells(error, this.of(call).at(-1));
  }
}

const tells = (error: WalletError, fault: Fault | undefined): boolean =>
  typeof fault === 'number'
    ? 'status' in error && error.status === fault
    : fault !== undefined && error.code === 'connection';
