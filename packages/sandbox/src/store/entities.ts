import type { z } from 'zod';
import type {
  zAccount,
  zCurrencyBalance,
  zFavourite,
  zOtherParty,
  zPendingPayment,
  zReservationStatement,
  zStatement,
  zUser,
  zWallet,
} from '../generated/zod.gen.ts';

/** A user, in the API's shape. */
export type User = z.output<typeof zUser>;
/** A wallet, in the API's shape. */
export type Wallet = z.output<typeof zWallet>;
/** The account of a wallet, in the API's shape. */
export type Account = z.output<typeof zAccount>;
/** The balance in one currency, in the API's shape. */
export type CurrencyBalance = z.output<typeof zCurrencyBalance>;
/** A statement, in the API's shape. */
export type Statement = z.output<typeof zStatement>;
/** Who is on the other side of a statement, in the API's shape. */
export type OtherParty = z.output<typeof zOtherParty>;
/** A payment that waits, in the API's shape. */
export type PendingPayment = z.output<typeof zPendingPayment>;
/** Money that is held in a wallet, in the API's shape. */
export type ReservationStatement = z.output<typeof zReservationStatement>;
/** Somebody who is paid often, in the API's shape. */
export type Favourite = z.output<typeof zFavourite>;
