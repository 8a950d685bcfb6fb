// Generated from openapi/ by `pnpm generate`. Do not edit.

/** Properties of an operation that the sandbox needs. */
export interface Operation {
  readonly operationId: OperationId;
  readonly method: string;
  readonly path: string;
  /** The credentials that sign it: none, only the client's, or those of a token or the client. */
  readonly credentials: 'none' | 'client' | 'any';
  /** Any one of these scopes lets a caller through; empty when none is needed. */
  readonly scopes: readonly string[];
  /** Path parameters and the type that each is read as. */
  readonly parameters: Readonly<Record<string, ParameterType>>;
  /** Query parameters and the type that each is read as. */
  readonly query: Readonly<Record<string, ParameterType>>;
  /** Parameters that exclude or need each other. */
  readonly groups?: readonly ParameterGroup[];
  /** Fields of the JSON body that exclude or need each other. */
  readonly bodyGroups?: readonly ParameterGroup[];
  /** Any one of these client permissions lets a caller through. */
  readonly permissions?: readonly string[];
  /** Client permissions that single query parameters need, any one of each. */
  readonly queryPermissions?: Readonly<Record<string, readonly string[]>>;
  /** Patterns that the keys of query parameters with several members must have; the generated validators do not know them. */
  readonly keyPatterns?: Readonly<Record<string, string>>;
  /** Media types that the request body may have. */
  readonly mediaTypes?: readonly string[];
  /** Name of the schema of the response body, or of its items, for the gates on its fields. */
  readonly responseSchema?: string;
}

/** Types to which the text of a parameter is converted. A text that cannot be converted stays text, and the validator rejects it. */
export type ParameterType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** A rule for the number of parameters of a group in a request. */
export interface ParameterGroup {
  readonly count: 'exactly-one' | 'at-least-one' | 'at-most-one';
  readonly names: readonly string[];
}

/** Name of an operation. */
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

/** Credentials that sign each operation. */
export interface CredentialsOf {
  readonly createSession: 'client';
  readonly createToken: 'client';
  readonly revokeToken: 'client';
  readonly activateToken: 'client';
  readonly getAccountNumber: 'any';
  readonly uploadAdditionalDocumentFile: 'any';
  readonly getClient: 'client';
  readonly listClientLocations: 'any';
  readonly getConfiguration: 'none';
  readonly appendContacts: 'any';
  readonly deleteContacts: 'any';
  readonly listCurrencies: 'any';
  readonly createIdentificationRequestByPhone: 'any';
  readonly getIdentificationRequest: 'any';
  readonly createAdditionalDocument: 'any';
  readonly createFacePhoto: 'any';
  readonly uploadFacePhotoImage: 'any';
  readonly createIdentityDocument: 'any';
  readonly submitIdentificationRequest: 'any';
  readonly uploadIdentityDocumentImage: 'any';
  readonly getServer: 'none';
  readonly findUser: 'any';
  readonly registerUser: 'client';
  readonly startPasswordReset: 'client';
  readonly getUser: 'any';
  readonly getUserAddress: 'any';
  readonly uploadAvatar: 'any';
  readonly deleteAvatar: 'any';
  readonly listConfirmedPhones: 'any';
  readonly createContactBook: 'any';
  readonly uploadDocument: 'any';
  readonly getUserEmail: 'any';
  readonly assignEmail: 'any';
  readonly confirmEmail: 'any';
  readonly createIdentificationRequest: 'any';
  readonly listIdentificationRequests: 'any';
  readonly getUserIdentity: 'any';
  readonly setUserPassword: 'any';
  readonly listPoliticallyExposedPersons: 'any';
  readonly getUserPhone: 'any';
  readonly assignPhone: 'any';
  readonly confirmPhone: 'any';
  readonly getUserPosition: 'any';
  readonly setUserPosition: 'any';
  readonly listProjects: 'any';
  readonly getUserQuestionnaire: 'any';
  readonly enableService: 'any';
  readonly listServices: 'any';
  readonly listWallets: 'any';
  readonly findWallet: 'any';
  readonly findWalletBarcode: 'any';
  readonly getWallet: 'any';
  readonly updateWalletDescription: 'any';
  readonly getWalletBalance: 'any';
  readonly relateCard: 'any';
  readonly deleteWalletDescription: 'any';
  readonly listFavourites: 'any';
  readonly providePendingPaymentPassword: 'any';
  readonly cancelPendingPayment: 'any';
  readonly listPendingPayments: 'any';
  readonly getBalanceReceipt: 'any';
  readonly listReservationStatements: 'any';
  readonly listStatements: 'any';
  readonly checkSufficientAmount: 'any';
  readonly findWallets: 'any';
}

/** Every operation of the description. */
export const operations: readonly Operation[] = [
  {
    "operationId": "createSession",
    "method": "POST",
    "path": "/oauth/v1/session",
    "credentials": "client",
    "scopes": [],
    "parameters": {},
    "query": {},
    "permissions": [
      "give_trusted_user_info"
    ],
    "mediaTypes": [
      "application/x-www-form-urlencoded"
    ],
    "responseSchema": "Session"
  },
  {
    "operationId": "createToken",
    "method": "POST",
    "path": "/oauth/v1/token",
    "credentials": "client",
    "scopes": [],
    "parameters": {},
    "query": {},
    "permissions": [
      "use_oauth_api"
    ],
    "mediaTypes": [
      "application/x-www-form-urlencoded"
    ],
    "responseSchema": "Token"
  },
  {
    "operationId": "revokeToken",
    "method": "DELETE",
    "path": "/oauth/v1/token",
    "credentials": "client",
    "scopes": [],
    "parameters": {},
    "query": {
      "access_token": "string"
    },
    "permissions": [
      "use_oauth_api"
    ],
    "responseSchema": "EmptyObject"
  },
  {
    "operationId": "activateToken",
    "method": "PUT",
    "path": "/oauth/v1/tokens/{accessToken}/activate",
    "credentials": "client",
    "scopes": [],
    "parameters": {
      "accessToken": "string"
    },
    "query": {},
    "permissions": [
      "use_oauth_api"
    ],
    "responseSchema": "Token"
  },
  {
    "operationId": "getAccountNumber",
    "method": "GET",
    "path": "/rest/v1/account/{iban}",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "iban": "string"
    },
    "query": {},
    "responseSchema": "AccountNumber"
  },
  {
    "operationId": "uploadAdditionalDocumentFile",
    "method": "POST",
    "path": "/rest/v1/additional-document/{additionalDocumentId}/file",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "additionalDocumentId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/octet-stream",
      "image/jpeg",
      "image/png"
    ]
  },
  {
    "operationId": "getClient",
    "method": "GET",
    "path": "/rest/v1/client",
    "credentials": "client",
    "scopes": [],
    "parameters": {},
    "query": {},
    "responseSchema": "Client"
  },
  {
    "operationId": "listClientLocations",
    "method": "GET",
    "path": "/rest/v1/client/locations",
    "credentials": "any",
    "scopes": [],
    "parameters": {},
    "query": {},
    "responseSchema": "ClientLocation"
  },
  {
    "operationId": "getConfiguration",
    "method": "GET",
    "path": "/rest/v1/configuration",
    "credentials": "none",
    "scopes": [],
    "parameters": {},
    "query": {},
    "responseSchema": "ServerConfiguration"
  },
  {
    "operationId": "appendContacts",
    "method": "PUT",
    "path": "/rest/v1/contact-book/{contactBookId}/append",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "contactBookId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "ContactBook"
  },
  {
    "operationId": "deleteContacts",
    "method": "DELETE",
    "path": "/rest/v1/contact-book/{contactBookId}/contacts",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "contactBookId": "integer"
    },
    "query": {
      "email": "string",
      "phone": "string",
      "email_hash": "string",
      "phone_hash": "string"
    }
  },
  {
    "operationId": "listCurrencies",
    "method": "GET",
    "path": "/rest/v1/currencies",
    "credentials": "any",
    "scopes": [],
    "parameters": {},
    "query": {},
    "responseSchema": "Currency"
  },
  {
    "operationId": "createIdentificationRequestByPhone",
    "method": "POST",
    "path": "/rest/v1/identification-request",
    "credentials": "any",
    "scopes": [],
    "parameters": {},
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "IdentificationRequest"
  },
  {
    "operationId": "getIdentificationRequest",
    "method": "GET",
    "path": "/rest/v1/identification-request/{identificationRequestId}",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "identificationRequestId": "integer"
    },
    "query": {},
    "responseSchema": "IdentificationRequest"
  },
  {
    "operationId": "createAdditionalDocument",
    "method": "POST",
    "path": "/rest/v1/identification-request/{identificationRequestId}/additional-document",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "identificationRequestId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "AdditionalDocument"
  },
  {
    "operationId": "createFacePhoto",
    "method": "POST",
    "path": "/rest/v1/identification-request/{identificationRequestId}/face-photo",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "identificationRequestId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "LivenessCheck"
  },
  {
    "operationId": "uploadFacePhotoImage",
    "method": "PUT",
    "path": "/rest/v1/identification-request/{identificationRequestId}/face-photo/image/{order}",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "identificationRequestId": "integer",
      "order": "integer"
    },
    "query": {},
    "mediaTypes": [
      "image/jpeg",
      "image/png",
      "application/octet-stream"
    ]
  },
  {
    "operationId": "createIdentityDocument",
    "method": "POST",
    "path": "/rest/v1/identification-request/{identificationRequestId}/identity-document",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "identificationRequestId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "IdentityDocument"
  },
  {
    "operationId": "submitIdentificationRequest",
    "method": "PUT",
    "path": "/rest/v1/identification-request/{identificationRequestId}/submit",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "identificationRequestId": "integer"
    },
    "query": {},
    "responseSchema": "IdentificationRequest"
  },
  {
    "operationId": "uploadIdentityDocumentImage",
    "method": "PUT",
    "path": "/rest/v1/identity-document/{identityDocumentId}/image/{order}",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "identityDocumentId": "integer",
      "order": "integer"
    },
    "query": {},
    "mediaTypes": [
      "image/jpeg",
      "image/png",
      "application/octet-stream"
    ]
  },
  {
    "operationId": "getServer",
    "method": "GET",
    "path": "/rest/v1/server",
    "credentials": "none",
    "scopes": [],
    "parameters": {},
    "query": {},
    "responseSchema": "ServerInformation"
  },
  {
    "operationId": "findUser",
    "method": "GET",
    "path": "/rest/v1/user",
    "credentials": "any",
    "scopes": [],
    "parameters": {},
    "query": {
      "email": "string",
      "phone": "string",
      "person_code": "object"
    },
    "groups": [
      {
        "count": "exactly-one",
        "names": [
          "email",
          "phone",
          "person_code"
        ]
      }
    ],
    "queryPermissions": {
      "person_code": [
        "search_by_person_code"
      ]
    },
    "keyPatterns": {
      "person_code": "^[A-Za-z]{2}$"
    },
    "responseSchema": "User"
  },
  {
    "operationId": "registerUser",
    "method": "POST",
    "path": "/rest/v1/user",
    "credentials": "client",
    "scopes": [],
    "parameters": {},
    "query": {},
    "bodyGroups": [
      {
        "count": "at-least-one",
        "names": [
          "phone",
          "email"
        ]
      }
    ],
    "permissions": [
      "provide_registration_parameters"
    ],
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "User"
  },
  {
    "operationId": "startPasswordReset",
    "method": "POST",
    "path": "/rest/v1/user/password/reset",
    "credentials": "client",
    "scopes": [],
    "parameters": {},
    "query": {},
    "bodyGroups": [
      {
        "count": "at-least-one",
        "names": [
          "email",
          "phone"
        ]
      }
    ],
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "User"
  },
  {
    "operationId": "getUser",
    "method": "GET",
    "path": "/rest/v1/user/{userId}",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "responseSchema": "User"
  },
  {
    "operationId": "getUserAddress",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/address",
    "credentials": "any",
    "scopes": [
      "address"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "responseSchema": "Address"
  },
  {
    "operationId": "uploadAvatar",
    "method": "PUT",
    "path": "/rest/v1/user/{userId}/avatar",
    "credentials": "any",
    "scopes": [
      "avatar"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "image/jpeg",
      "image/png"
    ]
  },
  {
    "operationId": "deleteAvatar",
    "method": "DELETE",
    "path": "/rest/v1/user/{userId}/avatar",
    "credentials": "any",
    "scopes": [
      "avatar"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {}
  },
  {
    "operationId": "listConfirmedPhones",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/confirmed-phones",
    "credentials": "any",
    "scopes": [
      "phone"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "responseSchema": "PhoneNumber"
  },
  {
    "operationId": "createContactBook",
    "method": "POST",
    "path": "/rest/v1/user/{userId}/contact-book",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "ContactBook"
  },
  {
    "operationId": "uploadDocument",
    "method": "POST",
    "path": "/rest/v1/user/{userId}/document",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/octet-stream"
    ],
    "responseSchema": "UploadedDocument"
  },
  {
    "operationId": "getUserEmail",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/email",
    "credentials": "any",
    "scopes": [
      "email"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "responseSchema": "EmailAddress"
  },
  {
    "operationId": "assignEmail",
    "method": "POST",
    "path": "/rest/v1/user/{userId}/email",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "User"
  },
  {
    "operationId": "confirmEmail",
    "method": "PUT",
    "path": "/rest/v1/user/{userId}/email/confirm",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "User"
  },
  {
    "operationId": "createIdentificationRequest",
    "method": "POST",
    "path": "/rest/v1/user/{userId}/identification-request",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "responseSchema": "IdentificationRequest"
  },
  {
    "operationId": "listIdentificationRequests",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/identification-requests",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {
      "statuses[]": "array",
      "order_by": "string",
      "order_direction": "string",
      "limit": "integer",
      "offset": "integer"
    },
    "responseSchema": "IdentificationRequestPage"
  },
  {
    "operationId": "getUserIdentity",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/identity",
    "credentials": "any",
    "scopes": [
      "identity"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "responseSchema": "UserIdentity"
  },
  {
    "operationId": "setUserPassword",
    "method": "PUT",
    "path": "/rest/v1/user/{userId}/password",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "bodyGroups": [
      {
        "count": "exactly-one",
        "names": [
          "code",
          "old_password"
        ]
      }
    ],
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "User"
  },
  {
    "operationId": "listPoliticallyExposedPersons",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/pes",
    "credentials": "any",
    "scopes": [
      "pep"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "responseSchema": "Pep"
  },
  {
    "operationId": "getUserPhone",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/phone",
    "credentials": "any",
    "scopes": [
      "phone"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "responseSchema": "PhoneNumber"
  },
  {
    "operationId": "assignPhone",
    "method": "POST",
    "path": "/rest/v1/user/{userId}/phone",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "User"
  },
  {
    "operationId": "confirmPhone",
    "method": "PUT",
    "path": "/rest/v1/user/{userId}/phone/confirm",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "User"
  },
  {
    "operationId": "getUserPosition",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/position",
    "credentials": "any",
    "scopes": [
      "user_position"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "responseSchema": "UserPosition"
  },
  {
    "operationId": "setUserPosition",
    "method": "PUT",
    "path": "/rest/v1/user/{userId}/position",
    "credentials": "any",
    "scopes": [
      "user_position"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "UserPosition"
  },
  {
    "operationId": "listProjects",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/projects",
    "credentials": "any",
    "scopes": [
      "projects"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {
      "fields": "string"
    },
    "responseSchema": "Project"
  },
  {
    "operationId": "getUserQuestionnaire",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/questionnaire",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "responseSchema": "Questionnaire"
  },
  {
    "operationId": "enableService",
    "method": "PUT",
    "path": "/rest/v1/user/{userId}/service/{service}",
    "credentials": "any",
    "scopes": [
      "services"
    ],
    "parameters": {
      "userId": "integer",
      "service": "string"
    },
    "query": {},
    "responseSchema": "UserService"
  },
  {
    "operationId": "listServices",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/services",
    "credentials": "any",
    "scopes": [
      "services"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {},
    "responseSchema": "UserServices"
  },
  {
    "operationId": "listWallets",
    "method": "GET",
    "path": "/rest/v1/user/{userId}/wallets",
    "credentials": "any",
    "scopes": [
      "wallet_list"
    ],
    "parameters": {
      "userId": "integer"
    },
    "query": {
      "inactive_included": "boolean"
    },
    "responseSchema": "Wallet"
  },
  {
    "operationId": "findWallet",
    "method": "GET",
    "path": "/rest/v1/wallet",
    "credentials": "any",
    "scopes": [],
    "parameters": {},
    "query": {
      "account_number": "string",
      "barcode": "string",
      "card": "object",
      "company_code": "object",
      "email": "string",
      "licence_plate": "string",
      "nfc": "string",
      "person_code": "object",
      "phone": "string",
      "user_id": "integer"
    },
    "groups": [
      {
        "count": "exactly-one",
        "names": [
          "account_number",
          "barcode",
          "card",
          "company_code",
          "email",
          "licence_plate",
          "nfc",
          "person_code",
          "phone",
          "user_id"
        ]
      }
    ],
    "queryPermissions": {
      "person_code": [
        "search_by_person_code"
      ]
    },
    "keyPatterns": {
      "company_code": "^[A-Za-z]{2}$",
      "person_code": "^[A-Za-z]{2}$"
    },
    "responseSchema": "Wallet"
  },
  {
    "operationId": "findWalletBarcode",
    "method": "GET",
    "path": "/rest/v1/wallet/barcode",
    "credentials": "any",
    "scopes": [],
    "parameters": {},
    "query": {
      "account_number": "string",
      "barcode": "string",
      "card": "object",
      "company_code": "object",
      "email": "string",
      "licence_plate": "string",
      "nfc": "string",
      "person_code": "object",
      "phone": "string",
      "user_id": "integer"
    },
    "groups": [
      {
        "count": "exactly-one",
        "names": [
          "account_number",
          "barcode",
          "card",
          "company_code",
          "email",
          "licence_plate",
          "nfc",
          "person_code",
          "phone",
          "user_id"
        ]
      }
    ],
    "queryPermissions": {
      "person_code": [
        "search_by_person_code"
      ]
    },
    "keyPatterns": {
      "company_code": "^[A-Za-z]{2}$",
      "person_code": "^[A-Za-z]{2}$"
    },
    "responseSchema": "WalletBarcode"
  },
  {
    "operationId": "getWallet",
    "method": "GET",
    "path": "/rest/v1/wallet/{walletId}",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "walletId": "integer"
    },
    "query": {},
    "responseSchema": "Wallet"
  },
  {
    "operationId": "updateWalletDescription",
    "method": "PUT",
    "path": "/rest/v1/wallet/{walletId}",
    "credentials": "any",
    "scopes": [
      "manage_account"
    ],
    "parameters": {
      "walletId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "Wallet"
  },
  {
    "operationId": "getWalletBalance",
    "method": "GET",
    "path": "/rest/v1/wallet/{walletId}/balance",
    "credentials": "any",
    "scopes": [
      "balance"
    ],
    "parameters": {
      "walletId": "integer"
    },
    "query": {
      "convert_to": "string",
      "show_historical_currencies": "boolean",
      "include_convert_to_currency": "boolean"
    },
    "responseSchema": "WalletBalance"
  },
  {
    "operationId": "relateCard",
    "method": "PUT",
    "path": "/rest/v1/wallet/{walletId}/card",
    "credentials": "any",
    "scopes": [],
    "parameters": {
      "walletId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ],
    "responseSchema": "EmptyObject"
  },
  {
    "operationId": "deleteWalletDescription",
    "method": "DELETE",
    "path": "/rest/v1/wallet/{walletId}/description",
    "credentials": "any",
    "scopes": [
      "manage_account"
    ],
    "parameters": {
      "walletId": "integer"
    },
    "query": {},
    "responseSchema": "Wallet"
  },
  {
    "operationId": "listFavourites",
    "method": "GET",
    "path": "/rest/v1/wallet/{walletId}/favourites",
    "credentials": "any",
    "scopes": [
      "favourites"
    ],
    "parameters": {
      "walletId": "integer"
    },
    "query": {
      "limit": "integer",
      "offset": "integer"
    },
    "responseSchema": "FavouritePage"
  },
  {
    "operationId": "providePendingPaymentPassword",
    "method": "PUT",
    "path": "/rest/v1/wallet/{walletId}/pending-payment/{paymentId}",
    "credentials": "any",
    "scopes": [
      "incoming_payments"
    ],
    "parameters": {
      "walletId": "integer",
      "paymentId": "integer"
    },
    "query": {},
    "mediaTypes": [
      "application/json"
    ]
  },
  {
    "operationId": "cancelPendingPayment",
    "method": "DELETE",
    "path": "/rest/v1/wallet/{walletId}/pending-payment/{paymentId}",
    "credentials": "any",
    "scopes": [
      "outgoing_payments",
      "incoming_payments"
    ],
    "parameters": {
      "walletId": "integer",
      "paymentId": "integer"
    },
    "query": {},
    "responseSchema": "PendingPayment"
  },
  {
    "operationId": "listPendingPayments",
    "method": "GET",
    "path": "/rest/v1/wallet/{walletId}/pending-payments",
    "credentials": "any",
    "scopes": [
      "incoming_payments",
      "outgoing_payments"
    ],
    "parameters": {
      "walletId": "integer"
    },
    "query": {
      "type": "string",
      "direction": "string",
      "limit": "integer",
      "offset": "integer"
    },
    "responseSchema": "PendingPaymentPage"
  },
  {
    "operationId": "getBalanceReceipt",
    "method": "GET",
    "path": "/rest/v1/wallet/{walletId}/receipt/balance",
    "credentials": "any",
    "scopes": [
      "balance"
    ],
    "parameters": {
      "walletId": "integer"
    },
    "query": {
      "locale": "string",
      "width": "integer"
    },
    "responseSchema": "BalanceReceipt"
  },
  {
    "operationId": "listReservationStatements",
    "method": "GET",
    "path": "/rest/v1/wallet/{walletId}/reservation-statements",
    "credentials": "any",
    "scopes": [
      "statements"
    ],
    "parameters": {
      "walletId": "integer"
    },
    "query": {
      "limit": "integer",
      "offset": "integer",
      "order_by": "string",
      "order_direction": "string"
    },
    "responseSchema": "ReservationStatementPage"
  },
  {
    "operationId": "listStatements",
    "method": "GET",
    "path": "/rest/v1/wallet/{walletId}/statements",
    "credentials": "any",
    "scopes": [
      "statements",
      "recent_statements"
    ],
    "parameters": {
      "walletId": "integer"
    },
    "query": {
      "currency": "string",
      "direction": "string",
      "text": "string",
      "from": "integer",
      "to": "integer",
      "limit": "integer",
      "offset": "integer",
      "after": "string",
      "before": "string",
      "order_by": "string",
      "order_direction": "string"
    },
    "groups": [
      {
        "count": "at-most-one",
        "names": [
          "after",
          "before",
          "offset"
        ]
      }
    ],
    "responseSchema": "StatementPage"
  },
  {
    "operationId": "checkSufficientAmount",
    "method": "GET",
    "path": "/rest/v1/wallet/{walletId}/sufficient-amount",
    "credentials": "any",
    "scopes": [
      "check_has_sufficient_balance"
    ],
    "parameters": {
      "walletId": "integer"
    },
    "query": {
      "amount": "integer",
      "currency": "string"
    },
    "responseSchema": "SufficientAmount"
  },
  {
    "operationId": "findWallets",
    "method": "GET",
    "path": "/rest/v1/wallets",
    "credentials": "any",
    "scopes": [],
    "parameters": {},
    "query": {
      "email": "string",
      "phone": "string",
      "email_hash": "string",
      "phone_hash": "string",
      "limit": "integer"
    },
    "groups": [
      {
        "count": "at-least-one",
        "names": [
          "email",
          "phone",
          "email_hash",
          "phone_hash"
        ]
      }
    ],
    "responseSchema": "WalletMap"
  }
];
