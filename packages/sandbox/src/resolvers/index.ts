import { cancelPendingPayment } from './cancel-pending-payment.ts';
import { checkSufficientAmount } from './check-sufficient-amount.ts';
import { createToken } from './create-token.ts';
import { deleteWalletDescription } from './delete-wallet-description.ts';
import { findWalletBarcode } from './find-wallet-barcode.ts';
import { findWallet } from './find-wallet.ts';
import { findWallets } from './find-wallets.ts';
import { getAccountNumber } from './get-account-number.ts';
import { getBalanceReceipt } from './get-balance-receipt.ts';
import { getServer } from './get-server.ts';
import { getUser } from './get-user.ts';
import { getWalletBalance } from './get-wallet-balance.ts';
import { getWallet } from './get-wallet.ts';
import { listFavourites } from './list-favourites.ts';
import { listPendingPayments } from './list-pending-payments.ts';
import { listReservationStatements } from './list-reservation-statements.ts';
import { listStatements } from './list-statements.ts';
import { listWallets } from './list-wallets.ts';
import { providePendingPaymentPassword } from './provide-pending-payment-password.ts';
import type { Resolvers } from './resolver.ts';
import { updateWalletDescription } from './update-wallet-description.ts';

export type { Answer, Call, Resolver, Resolvers } from './resolver.ts';

/** What each operation does. */
export const resolvers: Resolvers = {
  createToken,
  getServer,
  getUser,

  cancelPendingPayment,
  checkSufficientAmount,
  deleteWalletDescription,
  findWallet,
  findWalletBarcode,
  findWallets,
  getAccountNumber,
  getBalanceReceipt,
  getWallet,
  getWalletBalance,
  listFavourites,
  listPendingPayments,
  listReservationStatements,
  listStatements,
  listWallets,
  providePendingPaymentPassword,
  updateWalletDescription,
};
