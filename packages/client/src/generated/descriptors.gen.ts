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
  path: "/oauth/v1/session",
  method: "POST",
  operation: "createSession",
  body: "fields",
  credentials: "client",
  errors: "oauth",
  contentType: "application/x-www-form-urlencoded",
};

/** `POST /oauth/v1/token` */
export const createToken: Descriptor = {
  path: "/oauth/v1/token",
  method: "POST",
  operation: "createToken",
  body: "fields",
  credentials: "client",
  errors: "oauth",
  contentType: "application/x-www-form-urlencoded",
};

/** `DELETE /oauth/v1/token` */
export const revokeToken: Descriptor = {
  path: "/oauth/v1/token",
  method: "DELETE",
  operation: "revokeToken",
  query: ["access_token"],
  credentials: "client",
  errors: "oauth",
  sensitive: ["access_token"],
};

/** `PUT /oauth/v1/tokens/{accessToken}/activate` */
export const activateToken: Descriptor = {
  path: "/oauth/v1/tokens/{accessToken}/activate",
  method: "PUT",
  operation: "activateToken",
  parameters: {"accessToken":"text"},
  credentials: "client",
  errors: "oauth",
  sensitive: ["accessToken"],
};

/** `GET /rest/v1/account/{iban}` */
export const getAccountNumber: Descriptor = {
  path: "/rest/v1/account/{iban}",
  operation: "getAccountNumber",
  parameters: {"iban":"text"},
  sensitive: ["iban"],
};

/** `POST /rest/v1/additional-document/{additionalDocumentId}/file` */
export const uploadAdditionalDocumentFile: Descriptor = {
  path: "/rest/v1/additional-document/{additionalDocumentId}/file",
  method: "POST",
  operation: "uploadAdditionalDocumentFile",
  parameters: {"additionalDocumentId":"id"},
  body: "whole",
  contentType: "application/octet-stream",
};

/** `GET /rest/v1/client` */
export const getClient: Descriptor = {
  path: "/rest/v1/client",
  operation: "getClient",
  credentials: "client",
};

/** `GET /rest/v1/client/locations` */
export const listClientLocations: Descriptor = {
  path: "/rest/v1/client/locations",
  operation: "listClientLocations",
  pages: {},
};

/** `GET /rest/v1/configuration` */
export const getConfiguration: Descriptor = {
  path: "/rest/v1/configuration",
  operation: "getConfiguration",
  credentials: "none",
};

/** `PUT /rest/v1/contact-book/{contactBookId}/append` */
export const appendContacts: Descriptor = {
  path: "/rest/v1/contact-book/{contactBookId}/append",
  method: "PUT",
  operation: "appendContacts",
  parameters: {"contactBookId":"id"},
  body: "fields",
};

/** `DELETE /rest/v1/contact-book/{contactBookId}/contacts` */
export const deleteContacts: Descriptor = {
  path: "/rest/v1/contact-book/{contactBookId}/contacts",
  method: "DELETE",
  operation: "deleteContacts",
  parameters: {"contactBookId":"id"},
  query: ["email","phone","email_hash","phone_hash"],
  sensitive: ["email","phone","email_hash","phone_hash"],
};

/** `GET /rest/v1/currencies` */
export const listCurrencies: Descriptor = {
  path: "/rest/v1/currencies",
  operation: "listCurrencies",
  pages: {},
};

/** `POST /rest/v1/identification-request` */
export const createIdentificationRequestByPhone: Descriptor = {
  path: "/rest/v1/identification-request",
  method: "POST",
  operation: "createIdentificationRequestByPhone",
  body: "fields",
};

/** `GET /rest/v1/identification-request/{identificationRequestId}` */
export const getIdentificationRequest: Descriptor = {
  path: "/rest/v1/identification-request/{identificationRequestId}",
  operation: "getIdentificationRequest",
  parameters: {"identificationRequestId":"id"},
};

/** `POST /rest/v1/identification-request/{identificationRequestId}/additional-document` */
export const createAdditionalDocument: Descriptor = {
  path: "/rest/v1/identification-request/{identificationRequestId}/additional-document",
  method: "POST",
  operation: "createAdditionalDocument",
  parameters: {"identificationRequestId":"id"},
  body: "fields",
};

/** `POST /rest/v1/identification-request/{identificationRequestId}/face-photo` */
export const createFacePhoto: Descriptor = {
  path: "/rest/v1/identification-request/{identificationRequestId}/face-photo",
  method: "POST",
  operation: "createFacePhoto",
  parameters: {"identificationRequestId":"id"},
  body: "fields",
};

/** `PUT /rest/v1/identification-request/{identificationRequestId}/face-photo/image/{order}` */
export const uploadFacePhotoImage: Descriptor = {
  path: "/rest/v1/identification-request/{identificationRequestId}/face-photo/image/{order}",
  method: "PUT",
  operation: "uploadFacePhotoImage",
  parameters: {"identificationRequestId":"id","order":"place"},
  body: "whole",
  contentType: "image/jpeg",
};

/** `POST /rest/v1/identification-request/{identificationRequestId}/identity-document` */
export const createIdentityDocument: Descriptor = {
  path: "/rest/v1/identification-request/{identificationRequestId}/identity-document",
  method: "POST",
  operation: "createIdentityDocument",
  parameters: {"identificationRequestId":"id"},
  body: "fields",
};

/** `PUT /rest/v1/identification-request/{identificationRequestId}/submit` */
export const submitIdentificationRequest: Descriptor = {
  path: "/rest/v1/identification-request/{identificationRequestId}/submit",
  method: "PUT",
  operation: "submitIdentificationRequest",
  parameters: {"identificationRequestId":"id"},
};

/** `PUT /rest/v1/identity-document/{identityDocumentId}/image/{order}` */
export const uploadIdentityDocumentImage: Descriptor = {
  path: "/rest/v1/identity-document/{identityDocumentId}/image/{order}",
  method: "PUT",
  operation: "uploadIdentityDocumentImage",
  parameters: {"identityDocumentId":"id","order":"place"},
  body: "whole",
  contentType: "image/jpeg",
};

/** `GET /rest/v1/server` */
export const getServer: Descriptor = {
  path: "/rest/v1/server",
  operation: "getServer",
  credentials: "none",
};

/** `GET /rest/v1/user` */
export const findUser: Descriptor = {
  path: "/rest/v1/user",
  operation: "findUser",
  query: ["email","phone","person_code"],
  sensitive: ["email","phone","person_code"],
};

/** `POST /rest/v1/user` */
export const registerUser: Descriptor = {
  path: "/rest/v1/user",
  method: "POST",
  operation: "registerUser",
  body: "fields",
  credentials: "client",
};

/** `POST /rest/v1/user/password/reset` */
export const startPasswordReset: Descriptor = {
  path: "/rest/v1/user/password/reset",
  method: "POST",
  operation: "startPasswordReset",
  body: "fields",
  credentials: "client",
};

/** `GET /rest/v1/user/{userId}` */
export const getUser: Descriptor = {
  path: "/rest/v1/user/{userId}",
  operation: "getUser",
};

/** `GET /rest/v1/user/{userId}/address` */
export const getUserAddress: Descriptor = {
  path: "/rest/v1/user/{userId}/address",
  operation: "getUserAddress",
};

/** `PUT /rest/v1/user/{userId}/avatar` */
export const uploadAvatar: Descriptor = {
  path: "/rest/v1/user/{userId}/avatar",
  method: "PUT",
  operation: "uploadAvatar",
  body: "whole",
  contentType: "image/jpeg",
};

/** `DELETE /rest/v1/user/{userId}/avatar` */
export const deleteAvatar: Descriptor = {
  path: "/rest/v1/user/{userId}/avatar",
  method: "DELETE",
  operation: "deleteAvatar",
};

/** `GET /rest/v1/user/{userId}/confirmed-phones` */
export const listConfirmedPhones: Descriptor = {
  path: "/rest/v1/user/{userId}/confirmed-phones",
  operation: "listConfirmedPhones",
  pages: {},
};

/** `POST /rest/v1/user/{userId}/contact-book` */
export const createContactBook: Descriptor = {
  path: "/rest/v1/user/{userId}/contact-book",
  method: "POST",
  operation: "createContactBook",
  body: "fields",
};

/** `POST /rest/v1/user/{userId}/document` */
export const uploadDocument: Descriptor = {
  path: "/rest/v1/user/{userId}/document",
  method: "POST",
  operation: "uploadDocument",
  body: "whole",
  contentType: "application/octet-stream",
};

/** `GET /rest/v1/user/{userId}/email` */
export const getUserEmail: Descriptor = {
  path: "/rest/v1/user/{userId}/email",
  operation: "getUserEmail",
};

/** `POST /rest/v1/user/{userId}/email` */
export const assignEmail: Descriptor = {
  path: "/rest/v1/user/{userId}/email",
  method: "POST",
  operation: "assignEmail",
  body: "fields",
};

/** `PUT /rest/v1/user/{userId}/email/confirm` */
export const confirmEmail: Descriptor = {
  path: "/rest/v1/user/{userId}/email/confirm",
  method: "PUT",
  operation: "confirmEmail",
  body: "fields",
};

/** `POST /rest/v1/user/{userId}/identification-request` */
export const createIdentificationRequest: Descriptor = {
  path: "/rest/v1/user/{userId}/identification-request",
  method: "POST",
  operation: "createIdentificationRequest",
};

/** `GET /rest/v1/user/{userId}/identification-requests` */
export const listIdentificationRequests: Descriptor = {
  path: "/rest/v1/user/{userId}/identification-requests",
  operation: "listIdentificationRequests",
  query: ["statuses[]","order_by","order_direction","limit","offset"],
  pages: {"items":"identification_requests","style":"offset"},
};

/** `GET /rest/v1/user/{userId}/identity` */
export const getUserIdentity: Descriptor = {
  path: "/rest/v1/user/{userId}/identity",
  operation: "getUserIdentity",
};

/** `PUT /rest/v1/user/{userId}/password` */
export const setUserPassword: Descriptor = {
  path: "/rest/v1/user/{userId}/password",
  method: "PUT",
  operation: "setUserPassword",
  body: "fields",
};

/** `GET /rest/v1/user/{userId}/pes` */
export const listPoliticallyExposedPersons: Descriptor = {
  path: "/rest/v1/user/{userId}/pes",
  operation: "listPoliticallyExposedPersons",
  pages: {},
};

/** `GET /rest/v1/user/{userId}/phone` */
export const getUserPhone: Descriptor = {
  path: "/rest/v1/user/{userId}/phone",
  operation: "getUserPhone",
};

/** `POST /rest/v1/user/{userId}/phone` */
export const assignPhone: Descriptor = {
  path: "/rest/v1/user/{userId}/phone",
  method: "POST",
  operation: "assignPhone",
  body: "fields",
};

/** `PUT /rest/v1/user/{userId}/phone/confirm` */
export const confirmPhone: Descriptor = {
  path: "/rest/v1/user/{userId}/phone/confirm",
  method: "PUT",
  operation: "confirmPhone",
  body: "fields",
};

/** `GET /rest/v1/user/{userId}/position` */
export const getUserPosition: Descriptor = {
  path: "/rest/v1/user/{userId}/position",
  operation: "getUserPosition",
};

/** `PUT /rest/v1/user/{userId}/position` */
export const setUserPosition: Descriptor = {
  path: "/rest/v1/user/{userId}/position",
  method: "PUT",
  operation: "setUserPosition",
  body: "fields",
};

/** `GET /rest/v1/user/{userId}/projects` */
export const listProjects: Descriptor = {
  path: "/rest/v1/user/{userId}/projects",
  operation: "listProjects",
  query: ["fields"],
  pages: {},
};

/** `GET /rest/v1/user/{userId}/questionnaire` */
export const getUserQuestionnaire: Descriptor = {
  path: "/rest/v1/user/{userId}/questionnaire",
  operation: "getUserQuestionnaire",
};

/** `PUT /rest/v1/user/{userId}/service/{service}` */
export const enableService: Descriptor = {
  path: "/rest/v1/user/{userId}/service/{service}",
  method: "PUT",
  operation: "enableService",
  parameters: {"service":"text"},
};

/** `GET /rest/v1/user/{userId}/services` */
export const listServices: Descriptor = {
  path: "/rest/v1/user/{userId}/services",
  operation: "listServices",
  pages: {"items":"services"},
};

/** `GET /rest/v1/user/{userId}/wallets` */
export const listWallets: Descriptor = {
  path: "/rest/v1/user/{userId}/wallets",
  operation: "listWallets",
  query: ["inactive_included"],
  pages: {},
};

/** `GET /rest/v1/wallet` */
export const findWallet: Descriptor = {
  path: "/rest/v1/wallet",
  operation: "findWallet",
  query: ["account_number","barcode","card","company_code","email","licence_plate","nfc","person_code","phone","user_id"],
  sensitive: ["account_number","barcode","card","company_code","email","licence_plate","nfc","person_code","phone"],
};

/** `GET /rest/v1/wallet/barcode` */
export const findWalletBarcode: Descriptor = {
  path: "/rest/v1/wallet/barcode",
  operation: "findWalletBarcode",
  query: ["account_number","barcode","card","company_code","email","licence_plate","nfc","person_code","phone","user_id"],
  sensitive: ["account_number","barcode","card","company_code","email","licence_plate","nfc","person_code","phone"],
};

/** `GET /rest/v1/wallet/{walletId}` */
export const getWallet: Descriptor = {
  path: "/rest/v1/wallet/{walletId}",
  operation: "getWallet",
};

/** `PUT /rest/v1/wallet/{walletId}` */
export const updateWalletDescription: Descriptor = {
  path: "/rest/v1/wallet/{walletId}",
  method: "PUT",
  operation: "updateWalletDescription",
  body: "fields",
};

/** `GET /rest/v1/wallet/{walletId}/balance` */
export const getWalletBalance: Descriptor = {
  path: "/rest/v1/wallet/{walletId}/balance",
  operation: "getWalletBalance",
  query: ["convert_to","show_historical_currencies","include_convert_to_currency"],
};

/** `PUT /rest/v1/wallet/{walletId}/card` */
export const relateCard: Descriptor = {
  path: "/rest/v1/wallet/{walletId}/card",
  method: "PUT",
  operation: "relateCard",
  body: "fields",
};

/** `DELETE /rest/v1/wallet/{walletId}/description` */
export const deleteWalletDescription: Descriptor = {
  path: "/rest/v1/wallet/{walletId}/description",
  method: "DELETE",
  operation: "deleteWalletDescription",
};

/** `GET /rest/v1/wallet/{walletId}/favourites` */
export const listFavourites: Descriptor = {
  path: "/rest/v1/wallet/{walletId}/favourites",
  operation: "listFavourites",
  query: ["limit","offset"],
  pages: {"items":"favourites","style":"offset"},
};

/** `PUT /rest/v1/wallet/{walletId}/pending-payment/{paymentId}` */
export const providePendingPaymentPassword: Descriptor = {
  path: "/rest/v1/wallet/{walletId}/pending-payment/{paymentId}",
  method: "PUT",
  operation: "providePendingPaymentPassword",
  parameters: {"paymentId":"id"},
  body: "fields",
};

/** `DELETE /rest/v1/wallet/{walletId}/pending-payment/{paymentId}` */
export const cancelPendingPayment: Descriptor = {
  path: "/rest/v1/wallet/{walletId}/pending-payment/{paymentId}",
  method: "DELETE",
  operation: "cancelPendingPayment",
  parameters: {"paymentId":"id"},
};

/** `GET /rest/v1/wallet/{walletId}/pending-payments` */
export const listPendingPayments: Descriptor = {
  path: "/rest/v1/wallet/{walletId}/pending-payments",
  operation: "listPendingPayments",
  query: ["type","direction","limit","offset"],
  pages: {"items":"pending_payments","style":"offset"},
};

/** `GET /rest/v1/wallet/{walletId}/receipt/balance` */
export const getBalanceReceipt: Descriptor = {
  path: "/rest/v1/wallet/{walletId}/receipt/balance",
  operation: "getBalanceReceipt",
  query: ["locale","width"],
};

/** `GET /rest/v1/wallet/{walletId}/reservation-statements` */
export const listReservationStatements: Descriptor = {
  path: "/rest/v1/wallet/{walletId}/reservation-statements",
  operation: "listReservationStatements",
  query: ["limit","offset","order_by","order_direction"],
  pages: {"items":"reservation_statements","style":"offset"},
};

/** `GET /rest/v1/wallet/{walletId}/statements` */
export const listStatements: Descriptor = {
  path: "/rest/v1/wallet/{walletId}/statements",
  operation: "listStatements",
  query: ["currency","direction","text","from","to","limit","offset","after","before","order_by","order_direction"],
  pages: {"items":"statements","style":"cursor"},
  sensitive: ["text","after","before"],
};

/** `GET /rest/v1/wallet/{walletId}/sufficient-amount` */
export const checkSufficientAmount: Descriptor = {
  path: "/rest/v1/wallet/{walletId}/sufficient-amount",
  operation: "checkSufficientAmount",
  query: ["amount","currency"],
};

/** `GET /rest/v1/wallets` */
export const findWallets: Descriptor = {
  path: "/rest/v1/wallets",
  operation: "findWallets",
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
