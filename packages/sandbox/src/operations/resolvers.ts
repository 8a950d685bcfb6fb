import { getClient, listClientLocations } from './clients.ts';
import { appendContacts, createContactBook, deleteContacts } from './contacts.ts';
import {
  createAdditionalDocument,
  createIdentityDocument,
  uploadAdditionalDocumentFile,
  uploadIdentityDocumentImage,
} from './identification/documents.ts';
import { createFacePhoto, uploadFacePhotoImage } from './identification/face-photos.ts';
import {
  createIdentificationRequest,
  createIdentificationRequestByPhone,
  getIdentificationRequest,
  listIdentificationRequests,
  submitIdentificationRequest,
} from './identification/requests.ts';
import { getConfiguration, getServer, listCurrencies } from './meta.ts';
import { activateToken, createSession, createToken, revokeToken } from './oauth.ts';
import { assignEmail, assignPhone, confirmEmail, confirmPhone } from './registration/contact-details.ts';
import { setUserPassword, startPasswordReset } from './registration/passwords.ts';
import { registerUser } from './registration/register-user.ts';
import type { Resolvers } from './resolver.ts';
import { findUser, listConfirmedPhones } from './users/find-users.ts';
import {
  getUser,
  getUserAddress,
  getUserEmail,
  getUserIdentity,
  getUserPhone,
  getUserPosition,
  getUserQuestionnaire,
  listPoliticallyExposedPersons,
  setUserPosition,
} from './users/profile.ts';
import { enableService, listProjects, listServices } from './users/services.ts';
import { deleteAvatar, uploadAvatar, uploadDocument } from './users/uploads.ts';
import { checkSufficientAmount, getBalanceReceipt, getWalletBalance } from './wallets/balance.ts';
import { findWallet, findWalletBarcode, findWallets } from './wallets/find-wallets.ts';
import {
  cancelPendingPayment,
  listPendingPayments,
  providePendingPaymentPassword,
} from './wallets/pending-payments.ts';
import { listReservationStatements, listStatements } from './wallets/statements.ts';
import {
  deleteWalletDescription,
  getAccountNumber,
  getWallet,
  listFavourites,
  listWallets,
  relateCard,
  updateWalletDescription,
} from './wallets/wallets.ts';

export { type Answer } from '../state/entities.ts';
export { type Call, type Resolver, type Resolvers } from './resolver.ts';

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
