// Generated from openapi/ by `pnpm generate`. Do not edit.

import type { Resolvers } from '../../operations/resolver.ts';
import { getClient } from '../../operations/clients/client.ts';
import { listClientLocations } from '../../operations/clients/locations.ts';
import { createContactBook } from '../../operations/contacts/contact-books.ts';
import { appendContacts, deleteContacts } from '../../operations/contacts/contacts.ts';
import { createAdditionalDocument, createIdentityDocument, uploadAdditionalDocumentFile, uploadIdentityDocumentImage } from '../../operations/identification/documents.ts';
import { createFacePhoto, uploadFacePhotoImage } from '../../operations/identification/face-photos.ts';
import { createIdentificationRequest, createIdentificationRequestByPhone, getIdentificationRequest, listIdentificationRequests, submitIdentificationRequest } from '../../operations/identification/requests.ts';
import { getConfiguration, listCurrencies } from '../../operations/meta/configuration.ts';
import { getServer } from '../../operations/meta/server.ts';
import { createSession } from '../../operations/oauth/sessions.ts';
import { activateToken, createToken, revokeToken } from '../../operations/oauth/tokens.ts';
import { assignEmail, assignPhone, confirmEmail, confirmPhone } from '../../operations/registration/contact-details.ts';
import { setUserPassword, startPasswordReset } from '../../operations/registration/passwords.ts';
import { registerUser } from '../../operations/registration/register-user.ts';
import { findUser, listConfirmedPhones } from '../../operations/users/find-users.ts';
import { getUser, getUserAddress, getUserEmail, getUserIdentity, getUserPhone, getUserPosition, getUserQuestionnaire, listPoliticallyExposedPersons, setUserPosition } from '../../operations/users/profile.ts';
import { listProjects } from '../../operations/users/projects.ts';
import { enableService, listServices } from '../../operations/users/services.ts';
import { deleteAvatar, uploadAvatar, uploadDocument } from '../../operations/users/uploads.ts';
import { checkSufficientAmount, getBalanceReceipt, getWalletBalance } from '../../operations/wallets/balance.ts';
import { findWallet, findWalletBarcode, findWallets } from '../../operations/wallets/find-wallets.ts';
import { cancelPendingPayment, listPendingPayments, providePendingPaymentPassword } from '../../operations/wallets/pending-payments.ts';
import { listReservationStatements, listStatements } from '../../operations/wallets/statements.ts';
import { deleteWalletDescription, getAccountNumber, getWallet, listFavourites, listWallets, relateCard, updateWalletDescription } from '../../operations/wallets/wallets.ts';

/** The resolver of each operation. */
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
