// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { OperationId } from './operations.gen.ts';

/** The parts of a value that may be shown: a value without fields, the fields of an object, or the parts in a named schema. */
export type Shown = true | string | ShownFields;

/** The fields of an object that may be shown. Of a map, `*` stands for the values, and `*name` says that the keys may be shown. */
export interface ShownFields {
  readonly [field: string]: Shown;
}

/** The values of requests and responses of an operation that may be shown. */
export interface ShownParts {
  /** Path parameters. */
  readonly path?: readonly string[];
  /** Query parameters. */
  readonly query?: readonly string[];
  /** Request body, JSON or a form. */
  readonly body?: Shown;
  /** JSON bodies of responses by status; `default` for the others. */
  readonly responses?: Readonly<Record<string, Shown>>;
}

/** Request headers that may be shown, in lower case. */
export const shownRequestHeaders: readonly string[] = ["accept-language"];

/** Response headers that may be shown, in lower case. */
export const shownResponseHeaders: readonly string[] = ["g-recaptcha-key","paysera-correlation-id","recaptcha-unlock-url","retry-after"];

/** The fields of each schema that may be shown. */
export const shownSchemas: Readonly<Record<string, ShownFields>> = {
  Account: {"owner_type":true,"user_id":true,"type":true,"status":true,"flags":{"savings":true,"public":true}},
  Client: {"id":true,"type":true,"permissions":true,"project":"Project","hosts":"Host","permissions_to_wallets":"WalletPermission","credentials":{"mac_algorithm":true}},
  CreateSessionRequest: {"response_type":true,"client_id":true,"scope":true},
  CurrencyBalance: {"at_disposal":true,"at_disposal_decimal":true,"reserved":true,"reserved_decimal":true,"converted":{"at_disposal":true,"reserved":true}},
  CursorMetadata: {"total":true,"offset":true,"limit":true,"has_next":true,"has_previous":true},
  DocumentFile: {"type":true,"mime_type":true,"document_type":true},
  Error: {"error":true,"error_description":true,"error_properties":{"*":true,"*name":true},"errors":{"code":true,"field":true,"message":true},"correlation_id":true},
  FavouritePage: {"favourites":{"wallet_id":true,"user_id":true},"_metadata":{"total":true,"offset":true,"limit":true}},
  Host: {"host":true,"path":true,"protocol":true,"port":true,"any_port":true,"any_subdomain":true},
  IdentificationRequest: {"id":true,"user_id":true,"locale":true,"created":true,"status":true,"relation_status":true,"provider":true,"face_photos":{"order":true},"face_photo_document":{"id":true},"identity_documents":"IdentityDocument","additional_document":"IdentityDocument"},
  IdentificationRequestPage: {"identification_requests":"IdentificationRequest","_metadata":{"total":true,"offset":true,"limit":true}},
  IdentityDocument: {"id":true,"type":true,"images":{"order":true},"identification_request_id":true,"review_status":true,"files":"DocumentFile"},
  OtherParty: {"wallet_id":true,"user_id":true,"owner_id":true},
  PendingPayment: {"id":true,"amount":true,"amount_decimal":true,"currency":true,"direction":true,"type":true,"cancelable":true,"date":true,"valid_until":true,"transfer_id":true,"other_party":"OtherParty"},
  PendingPaymentPage: {"pending_payments":"PendingPayment","_metadata":{"total":true,"offset":true,"limit":true}},
  Project: {"id":true,"wallet_id":true,"wallet":"Wallet"},
  RegisterUserRequest: {"locale":true,"credentials":{"type":true},"parameters":{"scopes":true}},
  ReservationStatement: {"type":true,"amount":true,"amount_decimal":true,"currency":true,"date":true,"other_party":"OtherParty","transfer_id":true,"direction":true},
  ReservationStatementPage: {"reservation_statements":"ReservationStatement","_metadata":{"total":true,"offset":true,"limit":true}},
  ServerConfiguration: {"minimum_password_length":true,"bank_transfer_urgent_option_availability_beneficiary_account_regexp":true},
  Statement: {"id":true,"amount":true,"amount_decimal":true,"currency":true,"direction":true,"date":true,"type":true,"transfer_id":true,"other_party":"OtherParty"},
  StatementPage: {"statements":"Statement","_metadata":"CursorMetadata"},
  Token: {"token_type":true,"expires_in":true,"mac_algorithm":true},
  User: {"id":true,"type":true,"identification_level":true,"calculated_level":true,"wallets":true,"options":{"default_currency":true},"locale":true},
  UserService: {"service":true,"status":true,"title":true,"actions":true,"added":true},
  UserServices: {"user_id":true,"services":"UserService"},
  Wallet: {"id":true,"owner":true,"account":"Account"},
  WalletBalance: {"*":"CurrencyBalance","*name":true},
  WalletMap: {"*":"Wallet"},
  WalletPermission: {"wallet":"Wallet","scopes":true},
};

/** The values of each operation that may be shown. */
export const shownParts: Readonly<Record<OperationId, ShownParts>> = {
  createSession: {"body":"CreateSessionRequest","responses":{"default":"Error"}},
  createToken: {"body":{"grant_type":true,"scope":true},"responses":{"200":"Token","default":"Error"}},
  revokeToken: {"responses":{"default":"Error"}},
  activateToken: {"responses":{"200":"Token","default":"Error"}},
  getAccountNumber: {"responses":{"default":"Error"}},
  uploadAdditionalDocumentFile: {"path":["additionalDocumentId"],"responses":{"default":"Error"}},
  getClient: {"responses":{"200":"Client","default":"Error"}},
  listClientLocations: {"responses":{"200":{"id":true,"project_id":true,"status":true},"default":"Error"}},
  getConfiguration: {"responses":{"200":"ServerConfiguration","default":"Error"}},
  appendContacts: {"path":["contactBookId"],"responses":{"200":{"id":true},"default":"Error"}},
  deleteContacts: {"path":["contactBookId"],"responses":{"default":"Error"}},
  listCurrencies: {"responses":{"200":true,"default":"Error"}},
  createIdentificationRequestByPhone: {"responses":{"200":"IdentificationRequest","default":"Error"}},
  getIdentificationRequest: {"path":["identificationRequestId"],"responses":{"200":"IdentificationRequest","default":"Error"}},
  createAdditionalDocument: {"path":["identificationRequestId"],"body":{"type":true},"responses":{"200":{"id":true,"identification_request_id":true},"default":"Error"}},
  createFacePhoto: {"path":["identificationRequestId"],"responses":{"200":{"id":true,"identification_request_id":true},"default":"Error"}},
  uploadFacePhotoImage: {"path":["identificationRequestId","order"],"responses":{"default":"Error"}},
  createIdentityDocument: {"path":["identificationRequestId"],"body":{"type":true},"responses":{"200":"IdentityDocument","default":"Error"}},
  submitIdentificationRequest: {"path":["identificationRequestId"],"responses":{"200":"IdentificationRequest","default":"Error"}},
  uploadIdentityDocumentImage: {"path":["identityDocumentId","order"],"responses":{"default":"Error"}},
  getServer: {"responses":{"200":{"time":true},"default":"Error"}},
  findUser: {"responses":{"200":"User","default":"Error"}},
  registerUser: {"body":"RegisterUserRequest","responses":{"200":"User","default":"Error"}},
  startPasswordReset: {"responses":{"200":"User","default":"Error"}},
  getUser: {"path":["userId"],"responses":{"200":"User","default":"Error"}},
  getUserAddress: {"path":["userId"],"responses":{"default":"Error"}},
  uploadAvatar: {"path":["userId"],"responses":{"default":"Error"}},
  deleteAvatar: {"path":["userId"],"responses":{"default":"Error"}},
  listConfirmedPhones: {"path":["userId"],"responses":{"default":"Error"}},
  createContactBook: {"path":["userId"],"responses":{"200":{"id":true},"default":"Error"}},
  uploadDocument: {"path":["userId"],"responses":{"default":"Error"}},
  getUserEmail: {"path":["userId"],"responses":{"default":"Error"}},
  assignEmail: {"path":["userId"],"responses":{"200":"User","default":"Error"}},
  confirmEmail: {"path":["userId"],"responses":{"200":"User","default":"Error"}},
  createIdentificationRequest: {"path":["userId"],"responses":{"200":"IdentificationRequest","default":"Error"}},
  listIdentificationRequests: {"path":["userId"],"query":["statuses[]","order_by","order_direction","limit","offset"],"responses":{"200":"IdentificationRequestPage","default":"Error"}},
  getUserIdentity: {"path":["userId"],"responses":{"default":"Error"}},
  setUserPassword: {"path":["userId"],"responses":{"200":"User","default":"Error"}},
  listPoliticallyExposedPersons: {"path":["userId"],"responses":{"default":"Error"}},
  getUserPhone: {"path":["userId"],"responses":{"default":"Error"}},
  assignPhone: {"path":["userId"],"body":{"parameters":{"scopes":true}},"responses":{"200":"User","default":"Error"}},
  confirmPhone: {"path":["userId"],"responses":{"200":"User","default":"Error"}},
  getUserPosition: {"path":["userId"],"responses":{"200":{"type":true},"default":"Error"}},
  setUserPosition: {"path":["userId"],"body":{"type":true},"responses":{"200":{"type":true},"default":"Error"}},
  listProjects: {"path":["userId"],"query":["fields"],"responses":{"200":"Project","default":"Error"}},
  getUserQuestionnaire: {"path":["userId"],"responses":{"200":{"id":true,"status":true},"default":"Error"}},
  enableService: {"path":["userId","service"],"responses":{"200":"UserService","default":"Error"}},
  listServices: {"path":["userId"],"responses":{"200":"UserServices","default":"Error"}},
  listWallets: {"path":["userId"],"query":["inactive_included"],"responses":{"200":"Wallet","default":"Error"}},
  findWallet: {"query":["user_id"],"responses":{"200":"Wallet","default":"Error"}},
  findWalletBarcode: {"query":["user_id"],"responses":{"default":"Error"}},
  getWallet: {"path":["walletId"],"responses":{"200":"Wallet","default":"Error"}},
  updateWalletDescription: {"path":["walletId"],"responses":{"200":"Wallet","default":"Error"}},
  getWalletBalance: {"path":["walletId"],"query":["convert_to","show_historical_currencies","include_convert_to_currency"],"responses":{"200":"WalletBalance","default":"Error"}},
  relateCard: {"path":["walletId"],"body":{"issuer":true},"responses":{"default":"Error"}},
  deleteWalletDescription: {"path":["walletId"],"responses":{"200":"Wallet","default":"Error"}},
  listFavourites: {"path":["walletId"],"query":["limit","offset"],"responses":{"200":"FavouritePage","default":"Error"}},
  providePendingPaymentPassword: {"path":["walletId","paymentId"],"responses":{"200":"PendingPayment","default":"Error"}},
  cancelPendingPayment: {"path":["walletId","paymentId"],"responses":{"200":"PendingPayment","default":"Error"}},
  listPendingPayments: {"path":["walletId"],"query":["type","direction","limit","offset"],"responses":{"200":"PendingPaymentPage","default":"Error"}},
  getBalanceReceipt: {"path":["walletId"],"query":["locale","width"],"responses":{"default":"Error"}},
  listReservationStatements: {"path":["walletId"],"query":["limit","offset","order_by","order_direction"],"responses":{"200":"ReservationStatementPage","default":"Error"}},
  listStatements: {"path":["walletId"],"query":["currency","direction","from","to","limit","offset","order_by","order_direction"],"responses":{"200":"StatementPage","default":"Error"}},
  checkSufficientAmount: {"path":["walletId"],"query":["amount","currency"],"responses":{"200":{"is_sufficient":true},"default":"Error"}},
  findWallets: {"query":["limit"],"responses":{"200":"WalletMap","default":"Error"}},
};
