// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { OperationId } from './operations.gen.ts';

/**
 * The parts of a value that may be shown: a value without fields, a value that is personal data (`personal`), the fields of an object, or
 * the parts in a named schema.
 */
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
  /** Path parameters that are personal data. */
  readonly personalPath?: readonly string[];
  /** Query parameters that are personal data. */
  readonly personalQuery?: readonly string[];
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
  Account: {"number":"personal","owner_display_name":"personal","owner_title":"personal","owner_type":true,"description":"personal","user_id":true,"type":true,"ibans":"personal","main_iban":"personal","status":true,"flags":{"savings":true,"public":true}},
  Address: {"country":"personal","city":"personal","street":"personal","post_index":"personal"},
  AssignEmailRequest: {"email":"personal","parameters":{"email_link":"personal"}},
  AssignPhoneRequest: {"phone":"personal","parameters":{"phone_link":"personal","scopes":true}},
  Client: {"id":true,"title":"personal","type":true,"permissions":true,"project":"Project","hosts":"Host","permissions_to_wallets":"WalletPermission","credentials":{"mac_algorithm":true},"service_agreement_id":"personal","info":"ClientInfo"},
  ClientInfo: {"title":"personal","os":"personal","model":"personal","imei":"personal","device_id":"personal","ip_ipv4":"personal","ip_ipv6":"personal","wifi_ssid":"personal","wifi_mac":"personal","system_language":"personal","sim_country":"personal","sim_carrier":"personal","pseudo_unique_id":"personal","android_id":"personal","android_gfsid":"personal","android_phone_fingerprint":"personal","webview_user_agent":"personal","device_hash":"personal","app_version":"personal","rooted":"personal","simulator":"personal"},
  ClientLocation: {"id":true,"title":"personal","project_id":true,"status":true,"description":"personal","address":"personal","lat":"personal","lng":"personal","radius":"personal"},
  Contacts: {"emails":"personal","phones":"personal","email_hashes":"personal","phone_hashes":"personal"},
  CreateIdentityDocumentRequest: {"type":true,"personal_number":"personal","country_of_issue":"personal","country":"personal","date_of_birth":"personal","first_name":"personal","last_name":"personal"},
  CreateSessionRequest: {"response_type":true,"client_id":true,"redirect_uri":"personal","scope":true,"user[email]":"personal"},
  CurrencyBalance: {"at_disposal":true,"at_disposal_decimal":true,"reserved":true,"reserved_decimal":true,"converted":{"at_disposal":true,"reserved":true}},
  CursorMetadata: {"total":true,"offset":true,"limit":true,"has_next":true,"has_previous":true,"cursors":{"before":"personal","after":"personal"}},
  DocumentFile: {"file_id":"personal","type":true,"mime_type":true,"document_id":"personal","document_type":true},
  Error: {"error":true,"error_description":true,"error_properties":{"*":true,"*name":true},"errors":{"code":true,"field":true,"message":true},"correlation_id":true},
  Favourite: {"display_name":"personal","account_number":"personal","wallet_id":true,"user_id":true},
  FavouritePage: {"favourites":"Favourite","_metadata":{"total":true,"offset":true,"limit":true}},
  Host: {"host":true,"path":true,"protocol":true,"port":true,"any_port":true,"any_subdomain":true},
  IdentificationRequest: {"id":true,"user_id":true,"phone":"personal","locale":true,"created":true,"status":true,"relation_status":true,"provider":true,"face_photos":{"order":true},"face_photo_document":{"id":true,"comment":"personal"},"identity_documents":"IdentityDocument","additional_document":"IdentityDocument","comment":"personal"},
  IdentificationRequestPage: {"identification_requests":"IdentificationRequest","_metadata":{"total":true,"offset":true,"limit":true}},
  Identity: {"name":"personal","surname":"personal","nationality":"personal","code":"personal"},
  IdentityDocument: {"id":true,"type":true,"personal_number":"personal","country_of_issue":"personal","country":"personal","date_of_birth":"personal","first_name":"personal","last_name":"personal","images":{"order":true},"comment":"personal","identification_request_id":true,"reliability":"personal","review_status":true,"reviewed_at":"personal","reviewed_by_user_id":"personal","files":"DocumentFile"},
  LivenessCheck: {"id":true,"identification_request_id":true,"liveliness_score":"personal"},
  OtherParty: {"display_name":"personal","name":"personal","code":"personal","account_number":"personal","bic":"personal","wallet_id":true,"user_id":true,"owner_id":true,"phone":"personal","email":"personal","ibans":"personal"},
  PendingPayment: {"id":true,"amount":true,"amount_decimal":true,"currency":true,"details":"personal","direction":true,"type":true,"cancelable":true,"date":true,"valid_until":true,"transfer_id":true,"other_party":"OtherParty"},
  PendingPaymentPage: {"pending_payments":"PendingPayment","_metadata":{"total":true,"offset":true,"limit":true}},
  Pep: {"name":"personal","relation":"personal","positions":"personal"},
  Project: {"id":true,"title":"personal","description":"personal","wallet_id":true,"owner_display_name":"personal","wallet":"Wallet"},
  RegisterUserRequest: {"phone":"personal","email":"personal","locale":true,"identity":"Identity","credentials":{"type":true},"parameters":"RegistrationParameters"},
  RegistrationParameters: {"scopes":true,"phone_link":"personal","email_link":"personal"},
  ReservationStatement: {"type":true,"amount":true,"amount_decimal":true,"currency":true,"details":"personal","reference_number":"personal","date":true,"other_party":"OtherParty","transfer_id":true,"direction":true},
  ReservationStatementPage: {"reservation_statements":"ReservationStatement","_metadata":{"total":true,"offset":true,"limit":true}},
  ServerConfiguration: {"minimum_password_length":true,"bank_transfer_urgent_option_availability_beneficiary_account_regexp":true},
  StartPasswordResetRequest: {"email":"personal","phone":"personal","identity":{"code":"personal"},"parameters":{"phone_link":"personal","email_link":"personal"}},
  Statement: {"id":true,"amount":true,"amount_decimal":true,"currency":true,"direction":true,"date":true,"details":"personal","type":true,"transfer_id":true,"reference_number":"personal","account_number":"personal","other_party":"OtherParty","ibans":"personal"},
  StatementPage: {"statements":"Statement","_metadata":"CursorMetadata"},
  Token: {"token_type":true,"expires_in":true,"mac_algorithm":true},
  TokenRequest: {"grant_type":true,"redirect_uri":"personal","scope":true,"username":"personal"},
  User: {"id":true,"email":"personal","phone":"personal","display_name":"personal","address":"Address","identity":"Identity","dob":"personal","gender":"personal","type":true,"company_code":"personal","identification_level":true,"calculated_level":true,"wallets":true,"options":{"default_currency":true},"locale":true,"pep":"Pep","deletion_request_at":"personal"},
  UserService: {"service":true,"status":true,"title":true,"actions":true,"added":true,"url":"personal"},
  UserServices: {"user_id":true,"services":"UserService"},
  Wallet: {"id":true,"owner":true,"account":"Account"},
  WalletBalance: {"*":"CurrencyBalance","*name":true},
  WalletMap: {"*":"Wallet","*name":"personal"},
  WalletPermission: {"wallet":"Wallet","scopes":true},
};

/** The values of each operation that may be shown. */
export const shownParts: Readonly<Record<OperationId, ShownParts>> = {
  createSession: {"body":"CreateSessionRequest","responses":{"default":"Error"}},
  createToken: {"body":"TokenRequest","responses":{"200":"Token","default":"Error"}},
  revokeToken: {"responses":{"default":"Error"}},
  activateToken: {"responses":{"200":"Token","default":"Error"}},
  getAccountNumber: {"personalPath":["iban"],"responses":{"200":{"account_number":"personal"},"default":"Error"}},
  uploadAdditionalDocumentFile: {"path":["additionalDocumentId"],"body":"personal","responses":{"default":"Error"}},
  getClient: {"responses":{"200":"Client","default":"Error"}},
  listClientLocations: {"responses":{"200":"ClientLocation","default":"Error"}},
  getConfiguration: {"responses":{"200":"ServerConfiguration","default":"Error"}},
  appendContacts: {"path":["contactBookId"],"body":"Contacts","responses":{"200":{"id":true},"default":"Error"}},
  deleteContacts: {"path":["contactBookId"],"personalQuery":["email","phone","email_hash","phone_hash"],"responses":{"default":"Error"}},
  listCurrencies: {"responses":{"200":true,"default":"Error"}},
  createIdentificationRequestByPhone: {"body":{"phone":"personal"},"responses":{"200":"IdentificationRequest","default":"Error"}},
  getIdentificationRequest: {"path":["identificationRequestId"],"responses":{"200":"IdentificationRequest","default":"Error"}},
  createAdditionalDocument: {"path":["identificationRequestId"],"body":{"type":true,"country_of_issue":"personal"},"responses":{"200":{"id":true,"identification_request_id":true},"default":"Error"}},
  createFacePhoto: {"path":["identificationRequestId"],"responses":{"200":"LivenessCheck","default":"Error"}},
  uploadFacePhotoImage: {"path":["identificationRequestId","order"],"body":"personal","responses":{"default":"Error"}},
  createIdentityDocument: {"path":["identificationRequestId"],"body":"CreateIdentityDocumentRequest","responses":{"200":"IdentityDocument","default":"Error"}},
  submitIdentificationRequest: {"path":["identificationRequestId"],"responses":{"200":"IdentificationRequest","default":"Error"}},
  uploadIdentityDocumentImage: {"path":["identityDocumentId","order"],"body":"personal","responses":{"default":"Error"}},
  getServer: {"responses":{"200":{"time":true},"default":"Error"}},
  findUser: {"personalQuery":["email","phone","person_code"],"responses":{"200":"User","default":"Error"}},
  registerUser: {"body":"RegisterUserRequest","responses":{"200":"User","default":"Error"}},
  startPasswordReset: {"body":"StartPasswordResetRequest","responses":{"200":"User","default":"Error"}},
  getUser: {"path":["userId"],"responses":{"200":"User","default":"Error"}},
  getUserAddress: {"path":["userId"],"responses":{"200":"Address","default":"Error"}},
  uploadAvatar: {"path":["userId"],"body":"personal","responses":{"default":"Error"}},
  deleteAvatar: {"path":["userId"],"responses":{"default":"Error"}},
  listConfirmedPhones: {"path":["userId"],"responses":{"200":"personal","default":"Error"}},
  createContactBook: {"path":["userId"],"body":"Contacts","responses":{"200":{"id":true},"default":"Error"}},
  uploadDocument: {"path":["userId"],"body":"personal","responses":{"default":"Error"}},
  getUserEmail: {"path":["userId"],"responses":{"200":"personal","default":"Error"}},
  assignEmail: {"path":["userId"],"body":"AssignEmailRequest","responses":{"200":"User","default":"Error"}},
  confirmEmail: {"path":["userId"],"responses":{"200":"User","default":"Error"}},
  createIdentificationRequest: {"path":["userId"],"responses":{"200":"IdentificationRequest","default":"Error"}},
  listIdentificationRequests: {"path":["userId"],"query":["statuses[]","order_by","order_direction","limit","offset"],"responses":{"200":"IdentificationRequestPage","default":"Error"}},
  getUserIdentity: {"path":["userId"],"responses":{"200":"Identity","default":"Error"}},
  setUserPassword: {"path":["userId"],"responses":{"200":"User","default":"Error"}},
  listPoliticallyExposedPersons: {"path":["userId"],"responses":{"200":"Pep","default":"Error"}},
  getUserPhone: {"path":["userId"],"responses":{"200":"personal","default":"Error"}},
  assignPhone: {"path":["userId"],"body":"AssignPhoneRequest","responses":{"200":"User","default":"Error"}},
  confirmPhone: {"path":["userId"],"responses":{"200":"User","default":"Error"}},
  getUserPosition: {"path":["userId"],"responses":{"200":{"lat":"personal","lng":"personal","type":true},"default":"Error"}},
  setUserPosition: {"path":["userId"],"body":{"lat":"personal","lng":"personal","type":true},"responses":{"200":{"lat":"personal","lng":"personal","type":true},"default":"Error"}},
  listProjects: {"path":["userId"],"query":["fields"],"responses":{"200":"Project","default":"Error"}},
  getUserQuestionnaire: {"path":["userId"],"responses":{"200":{"id":true,"status":true},"default":"Error"}},
  enableService: {"path":["userId","service"],"responses":{"200":"UserService","default":"Error"}},
  listServices: {"path":["userId"],"responses":{"200":"UserServices","default":"Error"}},
  listWallets: {"path":["userId"],"query":["inactive_included"],"responses":{"200":"Wallet","default":"Error"}},
  findWallet: {"query":["user_id"],"personalQuery":["account_number","barcode","company_code","email","licence_plate","person_code","phone"],"responses":{"200":"Wallet","default":"Error"}},
  findWalletBarcode: {"query":["user_id"],"personalQuery":["account_number","barcode","company_code","email","licence_plate","person_code","phone"],"responses":{"200":{"barcode":"personal"},"default":"Error"}},
  getWallet: {"path":["walletId"],"responses":{"200":"Wallet","default":"Error"}},
  updateWalletDescription: {"path":["walletId"],"body":{"description":"personal"},"responses":{"200":"Wallet","default":"Error"}},
  getWalletBalance: {"path":["walletId"],"query":["convert_to","show_historical_currencies","include_convert_to_currency"],"responses":{"200":"WalletBalance","default":"Error"}},
  relateCard: {"path":["walletId"],"body":{"issuer":true},"responses":{"default":"Error"}},
  deleteWalletDescription: {"path":["walletId"],"responses":{"200":"Wallet","default":"Error"}},
  listFavourites: {"path":["walletId"],"query":["limit","offset"],"responses":{"200":"FavouritePage","default":"Error"}},
  providePendingPaymentPassword: {"path":["walletId","paymentId"],"responses":{"200":"PendingPayment","default":"Error"}},
  cancelPendingPayment: {"path":["walletId","paymentId"],"responses":{"200":"PendingPayment","default":"Error"}},
  listPendingPayments: {"path":["walletId"],"query":["type","direction","limit","offset"],"responses":{"200":"PendingPaymentPage","default":"Error"}},
  getBalanceReceipt: {"path":["walletId"],"query":["locale","width"],"responses":{"200":{"text":"personal"},"default":"Error"}},
  listReservationStatements: {"path":["walletId"],"query":["limit","offset","order_by","order_direction"],"responses":{"200":"ReservationStatementPage","default":"Error"}},
  listStatements: {"path":["walletId"],"query":["currency","direction","from","to","limit","offset","order_by","order_direction"],"personalQuery":["text","after","before"],"responses":{"200":"StatementPage","default":"Error"}},
  checkSufficientAmount: {"path":["walletId"],"query":["amount","currency"],"responses":{"200":{"is_sufficient":true},"default":"Error"}},
  findWallets: {"query":["limit"],"personalQuery":["email","phone","email_hash","phone_hash"],"responses":{"200":"WalletMap","default":"Error"}},
};
