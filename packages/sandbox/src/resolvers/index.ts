import { activateToken } from './activate-token.ts';
import { appendContacts } from './append-contacts.ts';
import { assignEmail } from './assign-email.ts';
import { assignPhone } from './assign-phone.ts';
import { cancelPendingPayment } from './cancel-pending-payment.ts';
import { checkSufficientAmount } from './check-sufficient-amount.ts';
import { confirmEmail } from './confirm-email.ts';
import { confirmPhone } from './confirm-phone.ts';
import { createAdditionalDocument } from './create-additional-document.ts';
import { createContactBook } from './create-contact-book.ts';
import { createFacePhoto } from './create-face-photo.ts';
import { createIdentificationRequestByPhone } from './create-identification-request-by-phone.ts';
import { createIdentificationRequest } from './create-identification-request.ts';
import { createIdentityDocument } from './create-identity-document.ts';
import { createSession } from './create-session.ts';
import { createToken } from './create-token.ts';
import { deleteAvatar } from './delete-avatar.ts';
import { deleteContacts } from './delete-contacts.ts';
import { deleteWalletDescription } from './delete-wallet-description.ts';
import { enableService } from './enable-service.ts';
import { findUser } from './find-user.ts';
import { findWalletBarcode } from './find-wallet-barcode.ts';
import { findWallet } from './find-wallet.ts';
import { findWallets } from './find-wallets.ts';
import { getAccountNumber } from './get-account-number.ts';
import { getBalanceReceipt } from './get-balance-receipt.ts';
import { getClient } from './get-client.ts';
import { getConfiguration } from './get-configuration.ts';
import { getIdentificationRequest } from './get-identification-request.ts';
import { getServer } from './get-server.ts';
import { getUserAddress } from './get-user-address.ts';
import { getUserEmail } from './get-user-email.ts';
import { getUserIdentity } from './get-user-identity.ts';
import { getUserPhone } from './get-user-phone.ts';
import { getUserPosition } from './get-user-position.ts';
import { getUserQuestionnaire } from './get-user-questionnaire.ts';
import { getUser } from './get-user.ts';
import { getWalletBalance } from './get-wallet-balance.ts';
import { getWallet } from './get-wallet.ts';
import { listClientLocations } from './list-client-locations.ts';
import { listConfirmedPhones } from './list-confirmed-phones.ts';
import { listCurrencies } from './list-currencies.ts';
import { listFavourites } from './list-favourites.ts';
import { listIdentificationRequests } from './list-identification-requests.ts';
import { listPendingPayments } from './list-pending-payments.ts';
import { listPoliticallyExposedPersons } from './list-politically-exposed-persons.ts';
import { listProjects } from './list-projects.ts';
import { listReservationStatements } from './list-reservation-statements.ts';
import { listServices } from './list-services.ts';
import { listStatements } from './list-statements.ts';
import { listWallets } from './list-wallets.ts';
import { providePendingPaymentPassword } from './provide-pending-payment-password.ts';
import { registerUser } from './register-user.ts';
import { relateCard } from './relate-card.ts';
import { revokeToken } from './revoke-token.ts';
import { setUserPassword } from './set-user-password.ts';
import { setUserPosition } from './set-user-position.ts';
import { startPasswordReset } from './start-password-reset.ts';
import { submitIdentificationRequest } from './submit-identification-request.ts';
import { updateWalletDescription } from './update-wallet-description.ts';
import { uploadAdditionalDocumentFile } from './upload-additional-document-file.ts';
import { uploadAvatar } from './upload-avatar.ts';
import { uploadDocument } from './upload-document.ts';
import { uploadFacePhotoImage } from './upload-face-photo-image.ts';
import { uploadIdentityDocumentImage } from './upload-identity-document-image.ts';
import type { Resolvers } from './resolver.ts';

export type { Answer, Call, Resolver, Resolvers } from './resolver.ts';

/** What each operation does. */
export const resolvers: Resolvers = {
  activateToken,
  appendContacts,
  assignEmail,
  assignPhone,
  cancelPendingPayment,
  checkSufficientAmount,
  confirmEmail,
  confirmPhone,
  createAdditionalDocument,
  createContactBook,
  createFacePhoto,
  createIdentificationRequest,
  createIdentificationRequestByPhone,
  createIdentityDocument,
  createSession,
  createToken,
  deleteAvatar,
  deleteContacts,
  deleteWalletDescription,
  enableService,
  findUser,
  findWallet,
  findWalletBarcode,
  findWallets,
  getAccountNumber,
  getBalanceReceipt,
  getClient,
  getConfiguration,
  getIdentificationRequest,
  getServer,
  getUser,
  getUserAddress,
  getUserEmail,
  getUserIdentity,
  getUserPhone,
  getUserPosition,
  getUserQuestionnaire,
  getWallet,
  getWalletBalance,
  listClientLocations,
  listConfirmedPhones,
  listCurrencies,
  listFavourites,
  listIdentificationRequests,
  listPendingPayments,
  listPoliticallyExposedPersons,
  listProjects,
  listReservationStatements,
  listServices,
  listStatements,
  listWallets,
  providePendingPaymentPassword,
  registerUser,
  relateCard,
  revokeToken,
  setUserPassword,
  setUserPosition,
  startPasswordReset,
  submitIdentificationRequest,
  updateWalletDescription,
  uploadAdditionalDocumentFile,
  uploadAvatar,
  uploadDocument,
  uploadFacePhotoImage,
  uploadIdentityDocumentImage,
};
