import type { z } from 'zod';
import type { OperationId } from '../generated/operations.gen.ts';
import type * as validators from '../generated/zod.gen.ts';
import type {
  zAccount,
  zClient,
  zClientLocation,
  zCurrencyBalance,
  zFavourite,
  zIdentity,
  zOtherParty,
  zPendingPayment,
  zProject,
  zQuestionnaire,
  zReservationStatement,
  zStatement,
  zUser,
  zUserPosition,
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
/** The other party of a statement, in the API's shape. */
export type OtherParty = z.output<typeof zOtherParty>;
/** The identity of a user, in the API's shape. */
export type Identity = z.output<typeof zIdentity>;
/** The position of a user, in the API's shape. */
export type UserPosition = z.output<typeof zUserPosition>;
/** The questionnaire of a user, in the API's shape. */
export type Questionnaire = z.output<typeof zQuestionnaire>;
/** A client, in the API's shape. */
export type Client = z.output<typeof zClient>;
/** A project, in the API's shape. */
export type Project = z.output<typeof zProject>;
/** A place of business of a project, in the API's shape. */
export type ClientLocation = z.output<typeof zClientLocation>;
/** A pending payment, in the API's shape. */
export type PendingPayment = z.output<typeof zPendingPayment>;
/** A reservation, in the API's shape. */
export type ReservationStatement = z.output<typeof zReservationStatement>;
/** A favorite payee, as in the API. */
export type Favourite = z.output<typeof zFavourite>;

type Validators = typeof validators;

/** The output type of the generated validator with this name; `never` when there is none. */
export type Valid<Name extends string> = Name extends keyof Validators
  ? Validators[Name] extends z.ZodType
    ? z.output<Validators[Name]>
    : never
  : undefined;

/** The response body of an operation, including gated fields; `undefined` without one. */
export type ResponseBody<Id extends OperationId> = Valid<`z${Capitalize<Id>}Response`>;
