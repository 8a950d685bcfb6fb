// Generated from openapi/ by `pnpm generate`. Do not edit.

/** The form of a value: the part of its JSON schema that tells which fields and texts are described. */
export interface Shape {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  /** The form of other fields, as those of a map. */
  readonly others?: Shape;
}

/** A read-only operation. */
export interface CheckedOperation {
  readonly operationId: string;
  /** Credentials that sign: those of a token or the client, only the client's, or none. */
  readonly credentials: 'any' | 'client' | 'none';
  /** Alternatives of scopes. A token needs all scopes of one of them. */
  readonly scopes: readonly (readonly string[])[];
  /** Names of the required parameters. */
  readonly required: readonly string[];
  /** Groups of parameters of which a request needs one. */
  readonly groups: readonly (readonly string[])[];
  /** Status of success. */
  readonly success: number;
  /** Forms of the JSON bodies by declared status; `null` for a response without a body. */
  readonly responses: Readonly<Record<string, Shape | null>>;
}

/** Scopes that a token can have, without `_offline` scopes. */
export const tokenScopes: readonly string[] = ["email","phone","phone_confirmation","address","full_name","identity","dob","gender","identification_level","identification_data","user_info","wallet_list","pep","services","user_position","avatar","projects","balance","check_has_sufficient_balance","statements","recent_statements","incoming_payments","outgoing_payments","favourites","manage_account","cards"];

/** Error codes that are known. */
export const errorCodes: readonly string[] = ["invalid_request","invalid_parameters","invalid_grant","invalid_client","invalid_scope","unauthorized_client","unsupported_grant_type","invalid_code","invalid_identity","invalid_password","identity_required","password_too_short","password_too_risky","phone_from_prohibited_country","unauthorized","invalid_timestamp","forbidden","not_found","not_acceptable","invalid_state","user_already_exists","phone_already_assigned","rate_limit_exceeded","rate_limit_exceeded_ge","internal_error","internal_server_error"];

/** Fields whose value is a time in Unix seconds. */
export const timeFields: readonly string[] = ["created","time","added","date","valid_until"];

const shapeAccountNumber: Shape = { type: 'object', properties: { "account_number": { type: 'string' } } };
const shapeErrorCode: Shape = { anyOf: [{ type: 'string', enum: ["invalid_request","invalid_parameters","invalid_grant","invalid_client","invalid_scope","unauthorized_client","unsupported_grant_type","invalid_code","invalid_identity","invalid_password","identity_required","password_too_short","password_too_risky","phone_from_prohibited_country","unauthorized","invalid_timestamp","forbidden","not_found","not_acceptable","invalid_state","user_already_exists","phone_already_assigned","rate_limit_exceeded","rate_limit_exceeded_ge","internal_error","internal_server_error"] }, { type: 'string' }] };
const shapeError: Shape = { type: 'object', properties: { "error": shapeErrorCode, "error_description": { type: 'string' }, "error_uri": { type: 'string' }, "error_properties": { type: 'object', others: { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } }, "error_data": { type: 'object', others: {  } }, "errors": { type: 'array', items: { type: 'object', properties: { "code": { type: 'string' }, "field": { type: 'string' }, "message": { type: 'string' } } } }, "correlation_id": { type: 'string' } }, others: {  } };
const shapeId: Shape = { type: 'integer' };
const shapeClientType: Shape = { type: 'string', enum: ["private_client","application","app_client"] };
const shapeClientPermission: Shape = { anyOf: [{ type: 'string', enum: ["show_in_frame","give_trusted_user_info","use_password_grant","accept_with_flash","accept_with_pin","access_statements","search_by_person_code","client_make_bank_transfers","use_oauth_api","use_wallet_api","use_client_api","provide_registration_parameters"] }, { type: 'string' }] };
const shapeIban: Shape = { type: 'string' };
const shapeAccountFlags: Shape = { type: 'object', properties: { "savings": { type: 'boolean' }, "public": { type: 'boolean' } } };
const shapeAccount: Shape = { type: 'object', properties: { "number": { type: 'string' }, "owner_display_name": { type: 'string' }, "owner_title": { type: 'string' }, "owner_type": { type: 'string', enum: ["natural","legal"] }, "description": { type: 'string' }, "user_id": shapeId, "type": { type: 'string', enum: ["local","technical","card"] }, "ibans": { type: 'array', items: shapeIban }, "main_iban": shapeIban, "status": { type: 'string', enum: ["active","inactive","closed"] }, "flags": shapeAccountFlags } };
const shapeWallet: Shape = { type: 'object', properties: { "id": shapeId, "owner": shapeId, "account": shapeAccount } };
const shapeProject: Shape = { type: 'object', properties: { "id": shapeId, "title": { type: 'string' }, "description": { type: 'string' }, "wallet_id": shapeId, "owner_display_name": { type: 'string' }, "wallet": shapeWallet } };
const shapeHost: Shape = { type: 'object', properties: { "host": { type: 'string' }, "path": { type: 'string' }, "protocol": { type: 'string' }, "port": { type: 'integer' }, "any_port": { type: 'boolean' }, "any_subdomain": { type: 'boolean' } } };
const shapeWalletPermission: Shape = { type: 'object', properties: { "wallet": shapeWallet, "scopes": { type: 'array', items: { type: 'string' } } } };
const shapeClientCredentials: Shape = { type: 'object', properties: { "access_token": { type: 'string' }, "mac_key": { type: 'string' }, "mac_algorithm": { type: 'string' } } };
const shapeClientInfo: Shape = { type: 'object', properties: { "title": { type: 'string' }, "os": { type: 'string' }, "model": { type: 'string' }, "imei": { type: 'string' }, "device_id": { type: 'string' }, "ip_ipv4": { type: 'string' }, "ip_ipv6": { type: 'string' }, "wifi_ssid": { type: 'string' }, "wifi_mac": { type: 'string' }, "system_language": { type: 'string' }, "sim_country": { type: 'string' }, "sim_carrier": { type: 'string' }, "pseudo_unique_id": { type: 'string' }, "android_id": { type: 'string' }, "android_gfsid": { type: 'string' }, "android_phone_fingerprint": { type: 'string' }, "webview_user_agent": { type: 'string' }, "device_hash": { type: 'string' }, "app_version": { type: 'string' }, "rooted": { type: 'boolean' }, "simulator": { type: 'boolean' } } };
const shapeClient: Shape = { type: 'object', properties: { "id": shapeId, "title": { type: 'string' }, "type": shapeClientType, "permissions": { type: 'array', items: shapeClientPermission }, "project": shapeProject, "hosts": { type: 'array', items: shapeHost }, "permissions_to_wallets": { type: 'array', items: shapeWalletPermission }, "credentials": shapeClientCredentials, "service_agreement_id": shapeId, "info": shapeClientInfo } };
const shapeClientLocation: Shape = { type: 'object', properties: { "id": shapeId, "title": { type: 'string' }, "project_id": shapeId, "status": { type: 'string' }, "description": { type: 'string' }, "address": { type: 'string' }, "lat": { type: 'number' }, "lng": { type: 'number' }, "radius": { type: 'integer' } }, others: {  } };
const shapeServerConfiguration: Shape = { type: 'object', properties: { "minimum_password_length": { type: 'integer' }, "bank_transfer_urgent_option_availability_beneficiary_account_regexp": { type: 'string' } } };
const shapeCurrency: Shape = { type: 'string' };
const shapePhoneNumber: Shape = { type: 'string' };
const shapeUnixSeconds: Shape = { type: 'integer' };
const shapeIdentificationStatus: Shape = { type: 'string', enum: ["waiting","processing","pending","reviewed"] };
const shapeIdentificationRelationStatus: Shape = { type: 'string', enum: ["related","relating","unrelated"] };
const shapeIdentificationProvider: Shape = { type: 'string', enum: ["wallet_user","wallet_partner","imported","web"] };
const shapeDocumentImage: Shape = { type: 'object', properties: { "link": { type: 'string' }, "order": { type: 'integer' } } };
const shapeFacePhotoDocument: Shape = { type: 'object', properties: { "id": shapeId, "comment": { type: 'string' } } };
const shapeDocumentType: Shape = { anyOf: [{ type: 'string', enum: ["identity_card","passport","residence_permit","driver_license"] }, { type: 'string' }] };
const shapeCountry: Shape = { type: 'string' };
const shapeDocumentFile: Shape = { type: 'object', properties: { "file_id": { anyOf: [{ type: 'integer' }, { type: 'string' }] }, "type": { type: 'string' }, "mime_type": { type: 'string' }, "document_id": { anyOf: [{ type: 'integer' }, { type: 'string' }] }, "document_type": { type: 'string' } } };
const shapeIdentityDocument: Shape = { type: 'object', properties: { "id": shapeId, "type": shapeDocumentType, "personal_number": { type: 'string' }, "country_of_issue": shapeCountry, "country": shapeCountry, "date_of_birth": { type: 'string' }, "first_name": { type: 'string' }, "last_name": { type: 'string' }, "images": { type: 'array', items: shapeDocumentImage }, "comment": { type: 'string' }, "identification_request_id": shapeId, "reliability": { anyOf: [{ type: 'number' }, { type: 'string' }] }, "review_status": { type: 'string' }, "reviewed_at": { type: 'string' }, "reviewed_by_user_id": { type: 'string' }, "files": { type: 'array', items: shapeDocumentFile } } };
const shapeIdentificationRequest: Shape = { type: 'object', properties: { "id": shapeId, "user_id": shapeId, "phone": shapePhoneNumber, "locale": { type: 'string' }, "created": shapeUnixSeconds, "status": shapeIdentificationStatus, "relation_status": shapeIdentificationRelationStatus, "provider": shapeIdentificationProvider, "face_photos": { type: 'array', items: shapeDocumentImage }, "face_photo_document": shapeFacePhotoDocument, "identity_documents": { type: 'array', items: shapeIdentityDocument }, "additional_document": shapeIdentityDocument, "comment": { type: 'string' } } };
const shapeServerInformation: Shape = { type: 'object', properties: { "time": shapeUnixSeconds } };
const shapeEmailAddress: Shape = { type: 'string' };
const shapeAddress: Shape = { type: 'object', properties: { "country": shapeCountry, "city": { type: 'string' }, "street": { type: 'string' }, "post_index": { type: 'string' } } };
const shapeIdentity: Shape = { type: 'object', properties: { "name": { type: 'string' }, "surname": { type: 'string' }, "nationality": shapeCountry, "code": { type: 'string' } } };
const shapeIdentificationLevel: Shape = { type: 'string', enum: ["unidentified","semi_identified","identified","fully_identified"] };
const shapeUserOptions: Shape = { type: 'object', properties: { "default_currency": shapeCurrency } };
const shapePep: Shape = { type: 'object', properties: { "name": { type: 'string' }, "relation": { type: 'string' }, "positions": { type: 'array', items: { type: 'string' } } } };
const shapeUser: Shape = { type: 'object', properties: { "id": shapeId, "email": shapeEmailAddress, "phone": shapePhoneNumber, "display_name": { type: 'string' }, "address": shapeAddress, "identity": shapeIdentity, "dob": { type: 'string' }, "gender": { type: 'string', enum: ["male","female"] }, "type": { type: 'string', enum: ["natural","legal"] }, "company_code": { type: 'string' }, "identification_level": shapeIdentificationLevel, "calculated_level": shapeIdentificationLevel, "wallets": { type: 'array', items: shapeId }, "options": shapeUserOptions, "locale": { type: 'string' }, "pep": { type: 'array', items: shapePep }, "deletion_request_at": { type: 'string' } } };
const shapeOffsetMetadata: Shape = { type: 'object', properties: { "total": { type: 'integer' }, "offset": { type: 'integer' }, "limit": { type: 'integer' } } };
const shapeIdentificationRequestPage: Shape = { type: 'object', properties: { "identification_requests": { type: 'array', items: shapeIdentificationRequest }, "_metadata": shapeOffsetMetadata } };
const shapeUserIdentity: Shape = { type: 'object', properties: { "name": { type: 'string' }, "surname": { type: 'string' }, "nationality": shapeCountry, "code": { type: 'string' } } };
const shapeUserPositionType: Shape = { type: 'string', enum: ["hidden","merchant"] };
const shapeUserPosition: Shape = { type: 'object', properties: { "lat": { type: 'number' }, "lng": { type: 'number' }, "type": shapeUserPositionType } };
const shapeQuestionnaire: Shape = { type: 'object', properties: { "id": shapeId, "status": { type: 'string' } } };
const shapeServiceStatus: Shape = { type: 'string', enum: ["enabled","disabled"] };
const shapeUserService: Shape = { type: 'object', properties: { "service": { type: 'string' }, "status": shapeServiceStatus, "title": { type: 'string' }, "actions": { type: 'array', items: { type: 'string' } }, "added": shapeUnixSeconds, "url": { type: 'string' } } };
const shapeUserServices: Shape = { type: 'object', properties: { "user_id": shapeId, "services": { type: 'array', items: shapeUserService } } };
const shapeWalletBarcode: Shape = { type: 'object', properties: { "barcode": { type: 'string' } } };
const shapeCents: Shape = { type: 'integer' };
const shapeDecimal: Shape = { type: 'string' };
const shapeConvertedBalance: Shape = { type: 'object', properties: { "at_disposal": shapeCents, "reserved": shapeCents } };
const shapeCurrencyBalance: Shape = { type: 'object', properties: { "at_disposal": shapeCents, "at_disposal_decimal": shapeDecimal, "reserved": shapeCents, "reserved_decimal": shapeDecimal, "converted": shapeConvertedBalance } };
const shapeWalletBalance: Shape = { type: 'object', others: shapeCurrencyBalance };
const shapeFavourite: Shape = { type: 'object', properties: { "display_name": { type: 'string' }, "account_number": { type: 'string' }, "wallet_id": shapeId, "user_id": shapeId }, others: {  } };
const shapeFavouritePage: Shape = { type: 'object', properties: { "favourites": { type: 'array', items: shapeFavourite }, "_metadata": shapeOffsetMetadata } };
const shapeDirection: Shape = { type: 'string', enum: ["in","out"] };
const shapePendingPaymentType: Shape = { anyOf: [{ type: 'string', enum: ["password"] }, { type: 'string' }] };
const shapeOtherParty: Shape = { type: 'object', properties: { "display_name": { type: 'string' }, "name": { type: 'string' }, "code": { type: 'string' }, "account_number": { type: 'string' }, "bic": { type: 'string' }, "wallet_id": shapeId, "user_id": shapeId, "owner_id": shapeId, "phone": { type: 'string' }, "email": { type: 'string' }, "ibans": { type: 'array', items: shapeIban } } };
const shapePendingPayment: Shape = { type: 'object', properties: { "id": shapeId, "amount": { type: 'integer' }, "amount_decimal": shapeDecimal, "currency": shapeCurrency, "details": { type: 'string' }, "direction": shapeDirection, "type": shapePendingPaymentType, "cancelable": { type: 'boolean' }, "date": shapeUnixSeconds, "valid_until": shapeUnixSeconds, "password": { type: 'string' }, "transfer_id": shapeId, "transaction_key": { type: 'string' }, "other_party": shapeOtherParty } };
const shapePendingPaymentPage: Shape = { type: 'object', properties: { "pending_payments": { type: 'array', items: shapePendingPayment }, "_metadata": shapeOffsetMetadata } };
const shapeBalanceReceipt: Shape = { type: 'object', properties: { "text": { type: 'string' } } };
const shapeStatementType: Shape = { anyOf: [{ type: 'string', enum: ["transfer","commission","currency","tax","return","automatic_payment","cash","card_transaction"] }, { type: 'string' }] };
const shapeReservationStatement: Shape = { type: 'object', properties: { "type": shapeStatementType, "amount": { type: 'integer' }, "amount_decimal": shapeDecimal, "currency": shapeCurrency, "details": { type: 'string' }, "reference_number": { type: 'string' }, "date": shapeUnixSeconds, "other_party": shapeOtherParty, "transfer_id": shapeId, "direction": shapeDirection } };
const shapeReservationStatementPage: Shape = { type: 'object', properties: { "reservation_statements": { type: 'array', items: shapeReservationStatement }, "_metadata": shapeOffsetMetadata } };
const shapeStatement: Shape = { type: 'object', properties: { "id": shapeId, "amount": { type: 'integer' }, "amount_decimal": shapeDecimal, "currency": shapeCurrency, "direction": shapeDirection, "date": shapeUnixSeconds, "details": { type: 'string' }, "type": shapeStatementType, "transfer_id": shapeId, "reference_number": { type: 'string' }, "account_number": { type: 'string' }, "other_party": shapeOtherParty, "ibans": { type: 'array', items: shapeIban } } };
const shapeCursorMetadata: Shape = { type: 'object', properties: { "total": { type: 'integer' }, "offset": { type: 'integer' }, "limit": { type: 'integer' }, "has_next": { type: 'boolean' }, "has_previous": { type: 'boolean' }, "cursors": { type: 'object', properties: { "before": { type: 'string' }, "after": { type: 'string' } } } } };
const shapeStatementPage: Shape = { type: 'object', properties: { "statements": { type: 'array', items: shapeStatement }, "_metadata": shapeCursorMetadata } };
const shapeSufficientAmount: Shape = { type: 'object', properties: { "is_sufficient": { type: 'boolean' } } };
const shapeWalletMap: Shape = { type: 'object', others: shapeWallet };

/** All read-only operations, in the order of the description. */
export const checkedOperations: readonly CheckedOperation[] = [
  { operationId: "getAccountNumber", credentials: "any", scopes: [[]], required: ["iban"], groups: [], success: 200, responses: { "200": shapeAccountNumber, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getClient", credentials: "client", scopes: [], required: [], groups: [], success: 200, responses: { "200": shapeClient, "401": shapeError, "403": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listClientLocations", credentials: "any", scopes: [[]], required: [], groups: [], success: 200, responses: { "200": { type: 'array', items: shapeClientLocation }, "400": shapeError, "401": shapeError, "403": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getConfiguration", credentials: "none", scopes: [], required: [], groups: [], success: 200, responses: { "200": shapeServerConfiguration, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listCurrencies", credentials: "any", scopes: [[]], required: [], groups: [], success: 200, responses: { "200": { type: 'array', items: shapeCurrency }, "400": shapeError, "401": shapeError, "403": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getIdentificationRequest", credentials: "any", scopes: [[]], required: ["identificationRequestId"], groups: [], success: 200, responses: { "200": shapeIdentificationRequest, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getServer", credentials: "none", scopes: [], required: [], groups: [], success: 200, responses: { "200": shapeServerInformation, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "findUser", credentials: "any", scopes: [[]], required: [], groups: [["email","phone","person_code"]], success: 200, responses: { "200": shapeUser, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getUser", credentials: "any", scopes: [[]], required: ["userId"], groups: [], success: 200, responses: { "200": shapeUser, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getUserAddress", credentials: "any", scopes: [["address"]], required: ["userId"], groups: [], success: 200, responses: { "200": shapeAddress, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listConfirmedPhones", credentials: "any", scopes: [["phone"]], required: ["userId"], groups: [], success: 200, responses: { "200": { type: 'array', items: shapePhoneNumber }, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getUserEmail", credentials: "any", scopes: [["email"]], required: ["userId"], groups: [], success: 200, responses: { "200": shapeEmailAddress, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listIdentificationRequests", credentials: "any", scopes: [[]], required: ["userId"], groups: [], success: 200, responses: { "200": shapeIdentificationRequestPage, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getUserIdentity", credentials: "any", scopes: [["identity"]], required: ["userId"], groups: [], success: 200, responses: { "200": shapeUserIdentity, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listPoliticallyExposedPersons", credentials: "any", scopes: [["pep"]], required: ["userId"], groups: [], success: 200, responses: { "200": { type: 'array', items: shapePep }, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getUserPhone", credentials: "any", scopes: [["phone"]], required: ["userId"], groups: [], success: 200, responses: { "200": shapePhoneNumber, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getUserPosition", credentials: "any", scopes: [["user_position"]], required: ["userId"], groups: [], success: 200, responses: { "200": shapeUserPosition, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listProjects", credentials: "any", scopes: [["projects"]], required: ["userId"], groups: [], success: 200, responses: { "200": { type: 'array', items: shapeProject }, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getUserQuestionnaire", credentials: "any", scopes: [[]], required: ["userId"], groups: [], success: 200, responses: { "200": shapeQuestionnaire, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listServices", credentials: "any", scopes: [["services"]], required: ["userId"], groups: [], success: 200, responses: { "200": shapeUserServices, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listWallets", credentials: "any", scopes: [["wallet_list"]], required: ["userId"], groups: [], success: 200, responses: { "200": { type: 'array', items: shapeWallet }, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "findWallet", credentials: "any", scopes: [[]], required: [], groups: [["account_number","barcode","card","company_code","email","licence_plate","nfc","person_code","phone","user_id"]], success: 200, responses: { "200": shapeWallet, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "findWalletBarcode", credentials: "any", scopes: [[]], required: [], groups: [["account_number","barcode","card","company_code","email","licence_plate","nfc","person_code","phone","user_id"]], success: 200, responses: { "200": shapeWalletBarcode, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getWallet", credentials: "any", scopes: [[]], required: ["walletId"], groups: [], success: 200, responses: { "200": shapeWallet, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getWalletBalance", credentials: "any", scopes: [["balance"]], required: ["walletId"], groups: [], success: 200, responses: { "200": shapeWalletBalance, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listFavourites", credentials: "any", scopes: [["favourites"]], required: ["walletId"], groups: [], success: 200, responses: { "200": shapeFavouritePage, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listPendingPayments", credentials: "any", scopes: [["incoming_payments"],["outgoing_payments"]], required: ["walletId"], groups: [], success: 200, responses: { "200": shapePendingPaymentPage, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "getBalanceReceipt", credentials: "any", scopes: [["balance"]], required: ["walletId"], groups: [], success: 200, responses: { "200": shapeBalanceReceipt, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listReservationStatements", credentials: "any", scopes: [["statements"]], required: ["walletId"], groups: [], success: 200, responses: { "200": shapeReservationStatementPage, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "listStatements", credentials: "any", scopes: [["statements"],["recent_statements"]], required: ["walletId"], groups: [], success: 200, responses: { "200": shapeStatementPage, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "checkSufficientAmount", credentials: "any", scopes: [["check_has_sufficient_balance"]], required: ["walletId","amount","currency"], groups: [], success: 200, responses: { "200": shapeSufficientAmount, "400": shapeError, "401": shapeError, "403": shapeError, "404": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
  { operationId: "findWallets", credentials: "any", scopes: [[]], required: [], groups: [["email","phone","email_hash","phone_hash"]], success: 200, responses: { "200": shapeWalletMap, "400": shapeError, "401": shapeError, "403": shapeError, "406": shapeError, "429": shapeError, "500": shapeError, "503": shapeError } },
];
