import type { z } from 'zod';
import type {
  zAccount,
  zCurrencyBalance,
  zOtherParty,
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
