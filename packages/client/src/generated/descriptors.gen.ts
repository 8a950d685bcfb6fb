// Generated from openapi/ by `pnpm generate`. Do not edit.

/** Name of an operation, and of its method. */
export type OperationId =
  | 'createSession'
  | 'createToken'
  | 'revokeToken'
  | 'activateToken'
  | 'getAccountNumber'
  | 'uploadAdditionalDocumentFile'
  | 'getClient'
  | 'listClientLocations'
  | 'getConfiguration'
  | 'appendContacts'
  | 'deleteContacts'
  | 'listCurrencies'
  | 'createIdentificationRequestByPhone'
  | 'getIdentificationRequest'
  | 'createAdditionalDocument'
  | 'createFacePhoto'
  | 'uploadFacePhotoImage'
  | 'createIdentityDocument'
  | 'submitIdentificationRequest'
  | 'uploadIdentityDocumentImage'
  | 'getServer'
  | 'findUser'
  | 'registerUser'
  | 'startPasswordReset'
  | 'getUser'
  | 'getUserAddress'
  | 'uploadAvatar'
  | 'deleteAvatar'
  | 'listConfirmedPhones'
  | 'createContactBook'
  | 'uploadDocument'
  | 'getUserEmail'
  | 'assignEmail'
  | 'confirmEmail'
  | 'createIdentificationRequest'
  | 'listIdentificationRequests'
  | 'getUserIdentity'
  | 'setUserPassword'
  | 'listPoliticallyExposedPersons'
  | 'getUserPhone'
  | 'assignPhone'
  | 'confirmPhone'
  | 'getUserPosition'
  | 'setUserPosition'
  | 'listProjects'
  | 'getUserQuestionnaire'
  | 'enableService'
  | 'listServices'
  | 'listWallets'
  | 'findWallet'
  | 'findWalletBarcode'
  | 'getWallet'
  | 'updateWalletDescription'
  | 'getWalletBalance'
  | 'relateCard'
  | 'deleteWalletDescription'
  | 'listFavourites'
  | 'providePendingPaymentPassword'
  | 'cancelPendingPayment'
  | 'listPendingPayments'
  | 'getBalanceReceipt'
  | 'listReservationStatements'
  | 'listStatements'
  | 'checkSufficientAmount'
  | 'findWallets';

/**
 * Values of a path parameter: a positive integer (`id`), a positive integer or `me` (`me`), an integer from 0 (`place`), or text.
 */
export type PathParameterKind = 'id' | 'me' | 'place' | 'text';

/** Pagination of an operation. */
export interface Pagination {
  /** Field with the rows; missing when the data is the list itself. */
  readonly items?: string;
  /** Whether pages are requested by cursor or by offset; missing when the list has only one page. */
  readonly style?: 'cursor' | 'offset';
}

/** Descriptor of an operation. */
export interface Descriptor {
  /** The operation. */
  readonly operation: OperationId;
  /** HTTP method; missing for GET. */
  readonly method?: string;
  /** Path with the names of its parameters in braces. */
  readonly path: string;
  /** Kinds of the path parameters, except for those of the default kind "me". */
  readonly parameters?: Readonly<Record<string, PathParameterKind>>;
  /** Names of the query parameters; missing when there are none. */
  readonly query?: readonly string[];
  /** Media type of the body, the default one where there are several; missing for JSON. */
  readonly contentType?: string;
  /** Whether each field of the body is a parameter, or the whole body is one. */
  readonly body?: 'fields' | 'whole';
  /** Credentials that sign: only client credentials, or none; missing when a token or client credentials sign. */
  readonly credentials?: 'client' | 'none';
  /** Set for the token endpoints, whose errors have a class of their own. */
  readonly errors?: 'oauth';
  /** Pagination; missing when the data is not a list. */
  readonly pages?: Pagination;
  /** Names of the path and query parameters whose values are personal or secret; missing when there are none. */
  readonly sensitive?: readonly string[];
}

/** `POST /oauth/v1/session` */
export const createSession: Descriptor = {
  operation: "createSession",
  method: "POST",
  path: "/oauth/v1/session",
  contentType: "application/x-www-form-urlencoded",
  body: "fields",
  credentials: "client",
  errors: "oauth",
};

/** `POST /oauth/v1/token` */
export const createToken: Descriptor = {
  operation: "createToken",
  method: "POST",
  path: "/oauth/v1/token",
  contentType: "application/x-www-form-urlencoded",
  body: "fields",
  credentials: "client",
  errors: "oauth",
};

/** `DELETE /oauth/v1/token` */
export const revokeToken: Descriptor = {
  operation: "revokeToken",
  method: "DELETE",
  path: "/oauth/v1/token",
  query: ["access_token"],
  credentials: "client",
  errors: "oauth",
  sensitive: ["access_token"],
};

/** `PUT /oauth/v1/tokens/{accessToken}/activate` */
export const activateToken: Descriptor = {
  operation: "activateToken",
  method: "PUT",
  path: "/oauth/v1/tokens/{accessToken}/activate",
  parameters: {"accessToken":"text"},
  credentials: "client",
  errors: "oauth",
  sensitive: ["accessToken"],
};

/** `GET /rest/v1/account/{iban}` */
export const getAccountNumber: Descriptor = {
  operation: "getAccountNumber",
  path: "/rest/v1/account/{iban}",
  parameters: {"iban":"text"},
  sensitive: ["iban"],
};

/** `POST /rest/v1/additional-document/{additionalDocumentId}/file` */
export const uploadAdditionalDocumentFile: Descriptor = {
  operation: "uploadAdditionalDocumentFile",
  method: "POST",
  path: "/rest/v1/additional-document/{additionalDocumentId}/file",
  parameters: {"additionalDocumentId":"id"},
  contentType: "application/octet-stream",
  body: "whole",
};

/** `GET /rest/v1/client` */
export const getClient: Descriptor = {
  operation: "getClient",
  path: "/rest/v1/client",
  credentials: "client",
};

/** `GET /rest/v1/client/locations` */
export const listClientLocations: Descriptor = {
  operation: "listClientLocations",
  path: "/rest/v1/client/locations",
  pages: {},
};

/** `GET /rest/v1/configuration` */
export const getConfiguration: Descriptor = {
  operation: "getConfiguration",
  path: "/rest/v1/configuration",
  credentials: "none",
};

/** `PUT /rest/v1/contact-book/{contactBookId}/append` */
export const appendContacts: Descriptor = {
  operation: "appendContacts",
  method: "PUT",
  path: "/rest/v1/contact-book/{contactBookId}/append",
  parameters: {"contactBookId":"id"},
  body: "fields",
};

/** `DELETE /rest/v1/contact-book/{contactBookId}/contacts` */
export const deleteContacts: Descriptor = {
  operation: "deleteContacts",
  method: "DELETE",
  path: "/rest/v1/contact-book/{contactBookId}/contacts",
  parameters: {"contactBookId":"id"},
  query: ["email","phone","email_hash","phone_hash"],
  sensitive: ["email","phone","email_hash","phone_hash"],
};

/** `GET /rest/v1/currencies` */
export const listCurrencies: Descriptor = {
  operation: "listCurrencies",
  path: "/rest/v1/currencies",
  pages: {},
};

/** `POST /rest/v1/identification-request` */
export const createIdentificationRequestByPhone: Descriptor = {
  operation: "createIdentificationRequestByPhone",
  method: "POST",
  path: "/rest/v1/identification-request",
  body: "fields",
};

/** `GET /rest/v1/identification-request/{identificationRequestId}` */
export const getIdentificationRequest: Descriptor = {
  operation: "getIdentificationRequest",
  path: "/rest/v1/identification-request/{identificationRequestId}",
  parameters: {"identificationRequestId":"id"},
};

/** `POST /rest/v1/identification-request/{identificationRequestId}/additional-document` */
export const createAdditionalDocument: Descriptor = {
  operation: "createAdditionalDocument",
  method: "POST",
  path: "/rest/v1/identification-request/{identificationRequestId}/additional-document",
  parameters: {"identificationRequestId":"id"},
  body: "fields",
};

/** `POST /rest/v1/identification-request/{identificationRequestId}/face-photo` */
export const createFacePhoto: Descriptor = {
  operation: "createFacePhoto",
  method: "POST",
  path: "/rest/v1/identification-request/{identificationRequestId}/face-photo",
  parameters: {"identificationRequestId":"id"},
  body: "fields",
};

/** `PUT /rest/v1/identification-request/{identificationRequestId}/face-photo/image/{order}` */
export const uploadFacePhotoImage: Descriptor = {
  operation: "uploadFacePhotoImage",
  method: "PUT",
  path: "/rest/v1/identification-request/{identificationRequestId}/face-photo/image/{order}",
  parameters: {"identificationRequestId":"id","order":"place"},
  contentType: "image/jpeg",
  body: "whole",
};

/** `POST /rest/v1/identification-request/{identificationRequestId}/identity-document` */
export const createIdentityDocument: Descriptor = {
  operation: "createIdentityDocument",
  method: "POST",
  path: "/rest/v1/identification-request/{identificationRequestId}/identity-document",
  parameters: {"identificationRequestId":"id"},
  body: "fields",
};

/** `PUT /rest/v1/identification-request/{identificationRequestId}/submit` */
export const submitIdentificationRequest: Descriptor = {
  operation: "submitIdentificationRequest",
  method: "PUT",
  path: "/rest/v1/identification-request/{identificationRequestId}/submit",
  parameters: {"identificationRequestId":"id"},
};

/** `PUT /rest/v1/identity-document/{identityDocumentId}/image/{order}` */
export const uploadIdentityDocumentImage: Descriptor = {
  operation: "uploadIdentityDocumentImage",
  method: "PUT",
  path: "/rest/v1/identity-document/{identityDocumentId}/image/{order}",
  parameters: {"identityDocumentId":"id","order":"place"},
  contentType: "image/jpeg",
  body: "whole",
};

/** `GET /rest/v1/server` */
export const getServer: Descriptor = {
  operation: "getServer",
  path: "/rest/v1/server",
  credentials: "none",
};

/** `GET /rest/v1/user` */
export const findUser: Descriptor = {
  operation: "findUser",
  path: "/rest/v1/user",
  query: ["email","phone","person_code"],
  sensitive: ["email","phone","person_code"],
};

/** `POST /rest/v1/user` */
export const registerUser: Descriptor = {
  operation: "registerUser",
  method: "POST",
  path: "/rest/v1/user",
  body: "fields",
  credentials: "client",
};

/** `POST /rest/v1/user/password/reset` */
export const startPasswordReset: Descriptor = {
  operation: "startPasswordReset",
  method: "POST",
  path: "/rest/v1/user/password/reset",
  body: "fields",
  credentials: "client",
};

/** `GET /rest/v1/user/{userId}` */
export const getUser: Descriptor = {
  operation: "getUser",
  path: "/rest/v1/user/{userId}",
};

/** `GET /rest/v1/user/{userId}/address` */
export const getUserAddress: Descriptor = {
  operation: "getUserAddress",
  path: "/rest/v1/user/{userId}/address",
};

/** `PUT /rest/v1/user/{userId}/avatar` */
export const uploadAvatar: Descriptor = {
  operation: "uploadAvatar",
  method: "PUT",
  path: "/rest/v1/user/{userId}/avatar",
  contentType: "image/jpeg",
  body: "whole",
};

/** `DELETE /rest/v1/user/{userId}/avatar` */
export const deleteAvatar: Descriptor = {
  operation: "deleteAvatar",
  method: "DELETE",
  path: "/rest/v1/user/{userId}/avatar",
};

/** `GET /rest/v1/user/{userId}/confirmed-phones` */
export const listConfirmedPhones: Descriptor = {
  operation: "listConfirmedPhones",
  path: "/rest/v1/user/{userId}/confirmed-phones",
  pages: {},
};

/** `POST /rest/v1/user/{userId}/contact-book` */
export const createContactBook: Descriptor = {
  operation: "createContactBook",
  method: "POST",
  path: "/rest/v1/user/{userId}/contact-book",
  body: "fields",
};

/** `POST /rest/v1/user/{userId}/document` */
export const uploadDocument: Descriptor = {
  operation: "uploadDocument",
  method: "POST",
  path: "/rest/v1/user/{userId}/document",
  contentType: "application/octet-stream",
  body: "whole",
};

/** `GET /rest/v1/user/{userId}/email` */
export const getUserEmail: Descriptor = {
  operation: "getUserEmail",
  path: "/rest/v1/user/{userId}/email",
};

/** `POST /rest/v1/user/{userId}/email` */
export const assignEmail: Descriptor = {
  operation: "assignEmail",
  method: "POST",
  path: "/rest/v1/user/{userId}/email",
  body: "fields",
};

/** `PUT /rest/v1/user/{userId}/email/confirm` */
export const confirmEmail: Descriptor = {
  operation: "confirmEmail",
  method: "PUT",
  path: "/rest/v1/user/{userId}/email/confirm",
  body: "fields",
};

/** `POST /rest/v1/user/{userId}/identification-request` */
export const createIdentificationRequest: Descriptor = {
  operation: "createIdentificationRequest",
  method: "POST",
  path: "/rest/v1/user/{userId}/identification-request",
};

/** `GET /rest/v1/user/{userId}/identification-requests` */
export const listIdentificationRequests: Descriptor = {
  operation: "listIdentificationRequests",
  path: "/rest/v1/user/{userId}/identification-requests",
  query: ["statuses[]","order_by","order_direction","limit","offset"],
  pages: {"items":"identification_requests","style":"offset"},
};

/** `GET /rest/v1/user/{userId}/identity` */
export const getUserIdentity: Descriptor = {
  operation: "getUserIdentity",
  path: "/rest/v1/user/{userId}/identity",
};

/** `PUT /rest/v1/user/{userId}/password` */
export const setUserPassword: Descriptor = {
  operation: "setUserPassword",
  method: "PUT",
  path: "/rest/v1/user/{userId}/password",
  body: "fields",
};

/** `GET /rest/v1/user/{userId}/pes` */
export const listPoliticallyExposedPersons: Descriptor = {
  operation: "listPoliticallyExposedPersons",
  path: "/rest/v1/user/{userId}/pes",
  pages: {},
};

/** `GET /rest/v1/user/{userId}/phone` */
export const getUserPhone: Descriptor = {
  operation: "getUserPhone",
  path: "/rest/v1/user/{userId}/phone",
};

/** `POST /rest/v1/user/{userId}/phone` */
export const assignPhone: Descriptor = {
  operation: "assignPhone",
  method: "POST",
  path: "/rest/v1/user/{userId}/phone",
  body: "fields",
};

/** `PUT /rest/v1/user/{userId}/phone/confirm` */
export const confirmPhone: Descriptor = {
  operation: "confirmPhone",
  method: "PUT",
  path: "/rest/v1/user/{userId}/phone/confirm",
  body: "fields",
};

/** `GET /rest/v1/user/{userId}/position` */
export const getUserPosition: Descriptor = {
  operation: "getUserPosition",
  path: "/rest/v1/user/{userId}/position",
};

/** `PUT /rest/v1/user/{userId}/position` */
export const setUserPosition: Descriptor = {
  operation: "setUserPosition",
  method: "PUT",
  path: "/rest/v1/user/{userId}/position",
  body: "fields",
};

/** `GET /rest/v1/user/{userId}/projects` */
export const listProjects: Descriptor = {
  operation: "listProjects",
  path: "/rest/v1/user/{userId}/projects",
  query: ["fields"],
  pages: {},
};

/** `GET /rest/v1/user/{userId}/questionnaire` */
export const getUserQuestionnaire: Descriptor = {
  operation: "getUserQuestionnaire",
  path: "/rest/v1/user/{userId}/questionnaire",
};

/** `PUT /rest/v1/user/{userId}/service/{service}` */
export const enableService: Descriptor = {
  operation: "enableService",
  method: "PUT",
  path: "/rest/v1/user/{userId}/service/{service}",
  parameters: {"service":"text"},
};

/** `GET /rest/v1/user/{userId}/services` */
export const listServices: Descriptor = {
  operation: "listServices",
  path: "/rest/v1/user/{userId}/services",
  pages: {"items":"services"},
};

/** `GET /rest/v1/user/{userId}/wallets` */
export const listWallets: Descriptor = {
  operation: "listWallets",
  path: "/rest/v1/user/{userId}/wallets",
  query: ["inactive_included"],
  pages: {},
};

/** `GET /rest/v1/wallet` */
export const findWallet: Descriptor = {
  operation: "findWallet",
  path: "/rest/v1/wallet",
  query: ["account_number","barcode","card","company_code","email","licence_plate","nfc","person_code","phone","user_id"],
  sensitive: ["account_number","barcode","card","company_code","email","licence_plate","nfc","person_code","phone"],
};

/** `GET /rest/v1/wallet/barcode` */
export const findWalletBarcode: Descriptor = {
  operation: "findWalletBarcode",
  path: "/rest/v1/wallet/barcode",
  query: ["account_number","barcode","card","company_code","email","licence_plate","nfc","person_code","phone","user_id"],
  sensitive: ["account_number","barcode","card","company_code","email","licence_plate","nfc","person_code","phone"],
};

/** `GET /rest/v1/wallet/{walletId}` */
export const getWallet: Descriptor = {
  operation: "getWallet",
  path: "/rest/v1/wallet/{walletId}",
};

/** `PUT /rest/v1/wallet/{walletId}` */
export const updateWalletDescription: Descriptor = {
  operation: "updateWalletDescription",
  method: "PUT",
  path: "/rest/v1/wallet/{walletId}",
  body: "fields",
};

/** `GET /rest/v1/wallet/{walletId}/balance` */
export const getWalletBalance: Descriptor = {
  operation: "getWalletBalance",
  path: "/rest/v1/wallet/{walletId}/balance",
  query: ["convert_to","show_historical_currencies","include_convert_to_currency"],
};

/** `PUT /rest/v1/wallet/{walletId}/card` */
export const relateCard: Descriptor = {
  operation: "relateCard",
  method: "PUT",
  path: "/rest/v1/wallet/{walletId}/card",
  body: "fields",
};

/** `DELETE /rest/v1/wallet/{walletId}/description` */
export const deleteWalletDescription: Descriptor = {
  operation: "deleteWalletDescription",
  method: "DELETE",
  path: "/rest/v1/wallet/{walletId}/description",
};

/** `GET /rest/v1/wallet/{walletId}/favourites` */
export const listFavourites: Descriptor = {
  operation: "listFavourites",
  path: "/rest/v1/wallet/{walletId}/favourites",
  query: ["limit","offset"],
  pages: {"items":"favourites","style":"offset"},
};

/** `PUT /rest/v1/wallet/{walletId}/pending-payment/{paymentId}` */
export const providePendingPaymentPassword: Descriptor = {
  operation: "providePendingPaymentPassword",
  method: "PUT",
  path: "/rest/v1/wallet/{walletId}/pending-payment/{paymentId}",
  parameters: {"paymentId":"id"},
  body: "fields",
};

/** `DELETE /rest/v1/wallet/{walletId}/pending-payment/{paymentId}` */
export const cancelPendingPayment: Descriptor = {
  operation: "cancelPendingPayment",
  method: "DELETE",
  path: "/rest/v1/wallet/{walletId}/pending-payment/{paymentId}",
  parameters: {"paymentId":"id"},
};

/** `GET /rest/v1/wallet/{walletId}/pending-payments` */
export const listPendingPayments: Descriptor = {
  operation: "listPendingPayments",
  path: "/rest/v1/wallet/{walletId}/pending-payments",
  query: ["type","direction","limit","offset"],
  pages: {"items":"pending_payments","style":"offset"},
};

/** `GET /rest/v1/wallet/{walletId}/receipt/balance` */
export const getBalanceReceipt: Descriptor = {
  operation: "getBalanceReceipt",
  path: "/rest/v1/wallet/{walletId}/receipt/balance",
  query: ["locale","width"],
};

/** `GET /rest/v1/wallet/{walletId}/reservation-statements` */
export const listReservationStatements: Descriptor = {
  operation: "listReservationStatements",
  path: "/rest/v1/wallet/{walletId}/reservation-statements",
  query: ["limit","offset","order_by","order_direction"],
  pages: {"items":"reservation_statements","style":"offset"},
};

/** `GET /rest/v1/wallet/{walletId}/statements` */
export const listStatements: Descriptor = {
  operation: "listStatements",
  path: "/rest/v1/wallet/{walletId}/statements",
  query: ["currency","direction","text","from","to","limit","offset","after","before","order_by","order_direction"],
  pages: {"items":"statements","style":"cursor"},
  sensitive: ["text","after","before"],
};

/** `GET /rest/v1/wallet/{walletId}/sufficient-amount` */
export const checkSufficientAmount: Descriptor = {
  operation: "checkSufficientAmount",
  path: "/rest/v1/wallet/{walletId}/sufficient-amount",
  query: ["amount","currency"],
};

/** `GET /rest/v1/wallets` */
export const findWallets: Descriptor = {
  operation: "findWallets",
  path: "/rest/v1/wallets",
  query: ["email","phone","email_hash","phone_hash","limit"],
  sensitive: ["email","phone","email_hash","phone_hash"],
};

/** All descriptors. */
export const descriptors: readonly Descriptor[] = [
  createSession,
  createToken,
  revokeToken,
  activateToken,
  getAccountNumber,
  uploadAdditionalDocumentFile,
  getClient,
  listClientLocations,
  getConfiguration,
  appendContacts,
  deleteContacts,
  listCurrencies,
  createIdentificationRequestByPhone,
  getIdentificationRequest,
  createAdditionalDocument,
  createFacePhoto,
  uploadFacePhotoImage,
  createIdentityDocument,
  submitIdentificationRequest,
  uploadIdentityDocumentImage,
  getServer,
  findUser,
  registerUser,
  startPasswordReset,
  getUser,
  getUserAddress,
  uploadAvatar,
  deleteAvatar,
  listConfirmedPhones,
  createContactBook,
  uploadDocument,
  getUserEmail,
  assignEmail,
  confirmEmail,
  createIdentificationRequest,
  listIdentificationRequests,
  getUserIdentity,
  setUserPassword,
  listPoliticallyExposedPersons,
  getUserPhone,
  assignPhone,
  confirmPhone,
  getUserPosition,
  setUserPosition,
  listProjects,
  getUserQuestionnaire,
  enableService,
  listServices,
  listWallets,
  findWallet,
  findWalletBarcode,
  getWallet,
  updateWalletDescription,
  getWalletBalance,
  relateCard,
  deleteWalletDescription,
  listFavourites,
  providePendingPaymentPassword,
  cancelPendingPayment,
  listPendingPayments,
  getBalanceReceipt,
  listReservationStatements,
  listStatements,
  checkSufficientAmount,
  findWallets,
];
