// Generated from openapi/ by `pnpm generate`. Do not edit.
import type {
  CreateSessionResponse,
  CreateTokenResponse,
  RevokeTokenResponse,
  ActivateTokenResponse,
  GetAccountNumberResponse,
  UploadAdditionalDocumentFileResponse,
  GetClientResponse,
  ListClientLocationsResponse,
  GetConfigurationResponse,
  AppendContactsData,
  AppendContactsResponse,
  DeleteContactsResponse,
  ListCurrenciesResponse,
  CreateIdentificationRequestByPhoneData,
  CreateIdentificationRequestByPhoneResponse,
  GetIdentificationRequestResponse,
  CreateAdditionalDocumentData,
  CreateAdditionalDocumentResponse,
  CreateFacePhotoData,
  CreateFacePhotoResponse,
  UploadFacePhotoImageResponse,
  CreateIdentityDocumentData,
  CreateIdentityDocumentResponse,
  SubmitIdentificationRequestResponse,
  UploadIdentityDocumentImageResponse,
  GetServerResponse,
  FindUserResponse,
  RegisterUserData,
  RegisterUserResponse,
  StartPasswordResetData,
  StartPasswordResetResponse,
  GetUserResponse,
  GetUserAddressResponse,
  UploadAvatarResponse,
  DeleteAvatarResponse,
  ListConfirmedPhonesResponse,
  CreateContactBookData,
  CreateContactBookResponse,
  UploadDocumentResponse,
  GetUserEmailResponse,
  AssignEmailData,
  AssignEmailResponse,
  ConfirmEmailData,
  ConfirmEmailResponse,
  CreateIdentificationRequestResponse,
  ListIdentificationRequestsResponse,
  GetUserIdentityResponse,
  SetUserPasswordData,
  SetUserPasswordResponse,
  ListPoliticallyExposedPersonsResponse,
  GetUserPhoneResponse,
  AssignPhoneData,
  AssignPhoneResponse,
  ConfirmPhoneData,
  ConfirmPhoneResponse,
  GetUserPositionResponse,
  SetUserPositionData,
  SetUserPositionResponse,
  ListProjectsResponse,
  GetUserQuestionnaireResponse,
  EnableServiceResponse,
  ListServicesResponse,
  ListWalletsResponse,
  FindWalletResponse,
  FindWalletBarcodeResponse,
  GetWalletResponse,
  UpdateWalletDescriptionData,
  UpdateWalletDescriptionResponse,
  GetWalletBalanceResponse,
  RelateCardData,
  RelateCardResponse,
  DeleteWalletDescriptionResponse,
  ListFavouritesResponse,
  ProvidePendingPaymentPasswordData,
  ProvidePendingPaymentPasswordResponse,
  CancelPendingPaymentResponse,
  ListPendingPaymentsResponse,
  GetBalanceReceiptResponse,
  ListReservationStatementsResponse,
  ListStatementsResponse,
  CheckSufficientAmountResponse,
  FindWalletsResponse,
} from '@litas/client';
import { overrideOf } from '../override/override-of.ts';
import type { ErrorBody, Override } from '../override/types.ts';
import {
  handleCreateSession,
  handleCreateToken,
  handleRevokeToken,
  handleActivateToken,
  handleGetAccountNumber,
  handleUploadAdditionalDocumentFile,
  handleGetClient,
  handleListClientLocations,
  handleGetConfiguration,
  handleAppendContacts,
  handleDeleteContacts,
  handleListCurrencies,
  handleCreateIdentificationRequestByPhone,
  handleGetIdentificationRequest,
  handleCreateAdditionalDocument,
  handleCreateFacePhoto,
  handleUploadFacePhotoImage,
  handleCreateIdentityDocument,
  handleSubmitIdentificationRequest,
  handleUploadIdentityDocumentImage,
  handleGetServer,
  handleFindUser,
  handleRegisterUser,
  handleStartPasswordReset,
  handleGetUser,
  handleGetUserAddress,
  handleUploadAvatar,
  handleDeleteAvatar,
  handleListConfirmedPhones,
  handleCreateContactBook,
  handleUploadDocument,
  handleGetUserEmail,
  handleAssignEmail,
  handleConfirmEmail,
  handleCreateIdentificationRequest,
  handleListIdentificationRequests,
  handleGetUserIdentity,
  handleSetUserPassword,
  handleListPoliticallyExposedPersons,
  handleGetUserPhone,
  handleAssignPhone,
  handleConfirmPhone,
  handleGetUserPosition,
  handleSetUserPosition,
  handleListProjects,
  handleGetUserQuestionnaire,
  handleEnableService,
  handleListServices,
  handleListWallets,
  handleFindWallet,
  handleFindWalletBarcode,
  handleGetWallet,
  handleUpdateWalletDescription,
  handleGetWalletBalance,
  handleRelateCard,
  handleDeleteWalletDescription,
  handleListFavourites,
  handleProvidePendingPaymentPassword,
  handleCancelPendingPayment,
  handleListPendingPayments,
  handleGetBalanceReceipt,
  handleListReservationStatements,
  handleListStatements,
  handleCheckSufficientAmount,
  handleFindWallets,
} from './msw.gen.ts';

const errors = {
  "InvalidRequest": {
    "invalid_parameters": {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "redirect_uri": [
          "Is required"
        ]
      }
    },
    "invalid_request": {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    }
  },
  "Unauthorized": {
    "unauthorized": {
      "error": "unauthorized",
      "error_description": "Invalid MAC"
    },
    "invalid_timestamp": {
      "error": "invalid_timestamp",
      "error_description": "Timestamp is in future"
    }
  },
  "Forbidden": {
    "forbidden": {
      "error": "forbidden",
      "error_description": "The token does not have the scope that this needs"
    }
  },
  "NotAcceptable": {
    "not_acceptable": {
      "error": "not_acceptable",
      "error_description": "The requested format is not available"
    }
  },
  "TooManyRequests": {
    "rate_limit_exceeded": {
      "error": "rate_limit_exceeded",
      "error_description": "Too many requests"
    }
  },
  "InternalError": {
    "internal_error": {
      "error": "internal_error",
      "error_description": "Something failed on the server"
    },
    "internal_server_error": {
      "error": "internal_server_error",
      "error_description": "Something failed on the server"
    }
  },
  "ServiceUnavailable": {
    "internal_server_error": {
      "error": "internal_server_error",
      "error_description": "The service is temporarily unavailable"
    }
  },
  "TokenRefused": {
    "invalid_grant": {
      "error": "invalid_grant",
      "error_description": "Refresh token expired"
    },
    "unsupported_grant_type": {
      "error": "unsupported_grant_type",
      "error_description": "The grant type is not supported"
    },
    "invalid_request": {
      "error": "invalid_request",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "code": [
          "Is required"
        ]
      }
    },
    "unauthorized_client": {
      "error": "unauthorized_client",
      "error_description": "The client may not use this grant"
    },
    "invalid_client": {
      "error": "invalid_client",
      "error_description": "The client is not known"
    },
    "invalid_scope": {
      "error": "invalid_scope",
      "error_description": "The scope cannot be granted"
    }
  },
  "NotFound": {
    "not_found": {
      "error": "not_found",
      "error_description": "Nothing was found"
    }
  },
  "BadRequest": {
    "invalid_parameters": {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "limit": [
          "Must be at most 200"
        ]
      }
    },
    "invalid_request": {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    },
    "invalid_grant": {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  },
  "InvalidState": {
    "invalid_state": {
      "error": "invalid_state",
      "error_description": "The present state does not permit this"
    }
  },
  "TooManyLivenessChecks": {
    "rate_limit_exceeded_ge": {
      "error": "rate_limit_exceeded_ge",
      "error_description": "Too many liveness checks"
    },
    "rate_limit_exceeded": {
      "error": "rate_limit_exceeded",
      "error_description": "Too many requests"
    }
  },
  "CriterionRefused": {
    "invalid_parameters": {
      "error": "invalid_parameters",
      "error_description": "Exactly one criterion is needed"
    },
    "invalid_grant": {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  },
  "RegistrationRefused": {
    "invalid_parameters": {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "phone": [
          "Unknown country code"
        ]
      }
    },
    "invalid_identity": {
      "error": "invalid_identity",
      "error_description": "The personal code does not match"
    },
    "password_too_short": {
      "error": "password_too_short",
      "error_description": "The password must have at least 8 characters"
    },
    "password_too_risky": {
      "error": "password_too_risky",
      "error_description": "The password is easy to guess"
    },
    "phone_from_prohibited_country": {
      "error": "phone_from_prohibited_country",
      "error_description": "Phone numbers of this country are not accepted"
    },
    "invalid_request": {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    }
  },
  "UserAlreadyExists": {
    "user_already_exists": {
      "error": "user_already_exists",
      "error_description": "A user with this phone number exists"
    }
  },
  "PasswordResetRefused": {
    "identity_required": {
      "error": "identity_required",
      "error_description": "The personal code is required"
    },
    "invalid_identity": {
      "error": "invalid_identity",
      "error_description": "The personal code does not match"
    },
    "invalid_parameters": {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "phone": [
          "Unknown country code"
        ]
      }
    },
    "invalid_request": {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    }
  },
  "CodeRefused": {
    "invalid_code": {
      "error": "invalid_code",
      "error_description": "The code is wrong or has expired"
    },
    "invalid_parameters": {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "code": [
          "Is required"
        ]
      }
    },
    "invalid_request": {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    },
    "invalid_grant": {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  },
  "PasswordRefused": {
    "invalid_code": {
      "error": "invalid_code",
      "error_description": "The code is wrong or has expired"
    },
    "invalid_password": {
      "error": "invalid_password",
      "error_description": "The password is wrong"
    },
    "password_too_short": {
      "error": "password_too_short",
      "error_description": "The password must have at least 8 characters"
    },
    "password_too_risky": {
      "error": "password_too_risky",
      "error_description": "The password is easy to guess"
    },
    "invalid_parameters": {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "password": [
          "Is required"
        ]
      }
    },
    "invalid_request": {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    },
    "invalid_grant": {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  },
  "PhoneRefused": {
    "invalid_parameters": {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "phone": [
          "Unknown country code"
        ]
      }
    },
    "phone_from_prohibited_country": {
      "error": "phone_from_prohibited_country",
      "error_description": "Phone numbers of this country are not accepted"
    },
    "invalid_request": {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    },
    "invalid_grant": {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  },
  "PhoneAlreadyAssigned": {
    "phone_already_assigned": {
      "error": "phone_already_assigned",
      "error_description": "The phone number belongs to another user"
    }
  },
  "PaymentPasswordRefused": {
    "invalid_password": {
      "error": "invalid_password",
      "error_description": "The password does not release the payment"
    },
    "invalid_parameters": {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "password": [
          "Is required"
        ]
      }
    },
    "invalid_request": {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    },
    "invalid_grant": {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  }
} as const satisfies Record<string, Record<string, ErrorBody>>;

/** One override per operation. Each creates a handler that responds instead of the sandbox. */
export interface Overrides {
  /** Responds to `POST /oauth/v1/session`: prepare an authorization for a known user. */
  readonly createSession: Override<
    CreateSessionResponse,
    Record<400, 'invalid_parameters' | 'invalid_request'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Responds to `POST /oauth/v1/token`: exchange a grant for an access token. */
  readonly createToken: Override<
    CreateTokenResponse,
    Record<400, 'invalid_grant' | 'unsupported_grant_type' | 'invalid_request' | 'unauthorized_client' | 'invalid_client' | 'invalid_scope'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Responds to `DELETE /oauth/v1/token`: revoke an access token. */
  readonly revokeToken: Override<
    RevokeTokenResponse,
    Record<400, 'invalid_parameters' | 'invalid_request'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Responds to `PUT /oauth/v1/tokens/{accessToken}/activate`: activate an access token. */
  readonly activateToken: Override<
    ActivateTokenResponse,
    Record<400, 'invalid_grant' | 'unsupported_grant_type' | 'invalid_request' | 'unauthorized_client' | 'invalid_client' | 'invalid_scope'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'accessToken', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/account/{iban}`: get the account number for an IBAN. */
  readonly getAccountNumber: Override<
    GetAccountNumberResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'iban', string>,
    unknown
  >;
  /** Responds to `POST /rest/v1/additional-document/{additionalDocumentId}/file`: upload the file of an additional document. */
  readonly uploadAdditionalDocumentFile: Override<
    UploadAdditionalDocumentFileResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'invalid_state'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'additionalDocumentId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/client`: get the signing client. */
  readonly getClient: Override<
    GetClientResponse,
    Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/client/locations`: list the locations of a project. */
  readonly listClientLocations: Override<
    ListClientLocationsResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/configuration`: get the server's public settings. */
  readonly getConfiguration: Override<
    GetConfigurationResponse,
    Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Responds to `PUT /rest/v1/contact-book/{contactBookId}/append`: add contacts to a contact book. */
  readonly appendContacts: Override<
    AppendContactsResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'contactBookId', string>,
    NonNullable<AppendContactsData['body']>
  >;
  /** Responds to `DELETE /rest/v1/contact-book/{contactBookId}/contacts`: remove contacts from a contact book. */
  readonly deleteContacts: Override<
    DeleteContactsResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'contactBookId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/currencies`: list the currency codes. */
  readonly listCurrencies: Override<
    ListCurrenciesResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Responds to `POST /rest/v1/identification-request`: create an identification request by phone number. */
  readonly createIdentificationRequestByPhone: Override<
    CreateIdentificationRequestByPhoneResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    NonNullable<CreateIdentificationRequestByPhoneData['body']>
  >;
  /** Responds to `GET /rest/v1/identification-request/{identificationRequestId}`: get an identification request. */
  readonly getIdentificationRequest: Override<
    GetIdentificationRequestResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'identificationRequestId', string>,
    unknown
  >;
  /** Responds to `POST /rest/v1/identification-request/{identificationRequestId}/additional-document`: add another document to an identification request. */
  readonly createAdditionalDocument: Override<
    CreateAdditionalDocumentResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'invalid_state'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'identificationRequestId', string>,
    NonNullable<CreateAdditionalDocumentData['body']>
  >;
  /** Responds to `POST /rest/v1/identification-request/{identificationRequestId}/face-photo`: start a liveness check. */
  readonly createFacePhoto: Override<
    CreateFacePhotoResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'invalid_state'> & Record<429, 'rate_limit_exceeded_ge' | 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'identificationRequestId', string>,
    NonNullable<CreateFacePhotoData['body']>
  >;
  /** Responds to `PUT /rest/v1/identification-request/{identificationRequestId}/face-photo/image/{order}`: upload an image of the user's face. */
  readonly uploadFacePhotoImage: Override<
    UploadFacePhotoImageResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'invalid_state'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'identificationRequestId' | 'order', string>,
    unknown
  >;
  /** Responds to `POST /rest/v1/identification-request/{identificationRequestId}/identity-document`: add an identity document to an identification request. */
  readonly createIdentityDocument: Override<
    CreateIdentityDocumentResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'invalid_state'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'identificationRequestId', string>,
    NonNullable<CreateIdentityDocumentData['body']>
  >;
  /** Responds to `PUT /rest/v1/identification-request/{identificationRequestId}/submit`: submit an identification request for review. */
  readonly submitIdentificationRequest: Override<
    SubmitIdentificationRequestResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'invalid_state'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'identificationRequestId', string>,
    unknown
  >;
  /** Responds to `PUT /rest/v1/identity-document/{identityDocumentId}/image/{order}`: upload an image of an identity document. */
  readonly uploadIdentityDocumentImage: Override<
    UploadIdentityDocumentImageResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'invalid_state'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'identityDocumentId' | 'order', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/server`: get the server's time. */
  readonly getServer: Override<
    GetServerResponse,
    Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/user`: find a user. */
  readonly findUser: Override<
    FindUserResponse,
    Record<400, 'invalid_parameters' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Responds to `POST /rest/v1/user`: register a user. */
  readonly registerUser: Override<
    RegisterUserResponse,
    Record<400, 'invalid_parameters' | 'invalid_identity' | 'password_too_short' | 'password_too_risky' | 'phone_from_prohibited_country' | 'invalid_request'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<406, 'not_acceptable'> & Record<409, 'user_already_exists'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    NonNullable<RegisterUserData['body']>
  >;
  /** Responds to `POST /rest/v1/user/password/reset`: start a password reset. */
  readonly startPasswordReset: Override<
    StartPasswordResetResponse,
    Record<400, 'identity_required' | 'invalid_identity' | 'invalid_parameters' | 'invalid_request'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    NonNullable<StartPasswordResetData['body']>
  >;
  /** Responds to `GET /rest/v1/user/{userId}`: get a user. */
  readonly getUser: Override<
    GetUserResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/user/{userId}/address`: get a user's postal address. */
  readonly getUserAddress: Override<
    GetUserAddressResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `PUT /rest/v1/user/{userId}/avatar`: set a user's picture. */
  readonly uploadAvatar: Override<
    UploadAvatarResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `DELETE /rest/v1/user/{userId}/avatar`: remove a user's picture. */
  readonly deleteAvatar: Override<
    DeleteAvatarResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/user/{userId}/confirmed-phones`: list a user's confirmed phone numbers. */
  readonly listConfirmedPhones: Override<
    ListConfirmedPhonesResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `POST /rest/v1/user/{userId}/contact-book`: create a contact book. */
  readonly createContactBook: Override<
    CreateContactBookResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    NonNullable<CreateContactBookData['body']>
  >;
  /** Responds to `POST /rest/v1/user/{userId}/document`: upload a document of a user. */
  readonly uploadDocument: Override<
    UploadDocumentResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/user/{userId}/email`: get a user's email address. */
  readonly getUserEmail: Override<
    GetUserEmailResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `POST /rest/v1/user/{userId}/email`: assign an email address to a user. */
  readonly assignEmail: Override<
    AssignEmailResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    NonNullable<AssignEmailData['body']>
  >;
  /** Responds to `PUT /rest/v1/user/{userId}/email/confirm`: confirm an email address. */
  readonly confirmEmail: Override<
    ConfirmEmailResponse,
    Record<400, 'invalid_code' | 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    NonNullable<ConfirmEmailData['body']>
  >;
  /** Responds to `POST /rest/v1/user/{userId}/identification-request`: create an identification request. */
  readonly createIdentificationRequest: Override<
    CreateIdentificationRequestResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'invalid_state'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/user/{userId}/identification-requests`: list a user's identification requests. */
  readonly listIdentificationRequests: Override<
    ListIdentificationRequestsResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/user/{userId}/identity`: get a user's identity. */
  readonly getUserIdentity: Override<
    GetUserIdentityResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `PUT /rest/v1/user/{userId}/password`: set a user's password. */
  readonly setUserPassword: Override<
    SetUserPasswordResponse,
    Record<400, 'invalid_code' | 'invalid_password' | 'password_too_short' | 'password_too_risky' | 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    NonNullable<SetUserPasswordData['body']>
  >;
  /** Responds to `GET /rest/v1/user/{userId}/pes`: list the politically exposed persons related to a user. */
  readonly listPoliticallyExposedPersons: Override<
    ListPoliticallyExposedPersonsResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/user/{userId}/phone`: get a user's phone number. */
  readonly getUserPhone: Override<
    GetUserPhoneResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `POST /rest/v1/user/{userId}/phone`: assign a phone number to a user. */
  readonly assignPhone: Override<
    AssignPhoneResponse,
    Record<400, 'invalid_parameters' | 'phone_from_prohibited_country' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'phone_already_assigned'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    NonNullable<AssignPhoneData['body']>
  >;
  /** Responds to `PUT /rest/v1/user/{userId}/phone/confirm`: confirm a phone number. */
  readonly confirmPhone: Override<
    ConfirmPhoneResponse,
    Record<400, 'invalid_code' | 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    NonNullable<ConfirmPhoneData['body']>
  >;
  /** Responds to `GET /rest/v1/user/{userId}/position`: get a user's position. */
  readonly getUserPosition: Override<
    GetUserPositionResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `PUT /rest/v1/user/{userId}/position`: set a user's position. */
  readonly setUserPosition: Override<
    SetUserPositionResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    NonNullable<SetUserPositionData['body']>
  >;
  /** Responds to `GET /rest/v1/user/{userId}/projects`: list the projects that a user administers. */
  readonly listProjects: Override<
    ListProjectsResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/user/{userId}/questionnaire`: get a user's questionnaire. */
  readonly getUserQuestionnaire: Override<
    GetUserQuestionnaireResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `PUT /rest/v1/user/{userId}/service/{service}`: enable a service for a user. */
  readonly enableService: Override<
    EnableServiceResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId' | 'service', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/user/{userId}/services`: list a user's services. */
  readonly listServices: Override<
    ListServicesResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/user/{userId}/wallets`: list a user's wallets. */
  readonly listWallets: Override<
    ListWalletsResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'userId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/wallet`: find a wallet. */
  readonly findWallet: Override<
    FindWalletResponse,
    Record<400, 'invalid_parameters' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/wallet/barcode`: find the barcode of a wallet. */
  readonly findWalletBarcode: Override<
    FindWalletBarcodeResponse,
    Record<400, 'invalid_parameters' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/wallet/{walletId}`: get a wallet. */
  readonly getWallet: Override<
    GetWalletResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
  /** Responds to `PUT /rest/v1/wallet/{walletId}`: set the description of an account. */
  readonly updateWalletDescription: Override<
    UpdateWalletDescriptionResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId', string>,
    NonNullable<UpdateWalletDescriptionData['body']>
  >;
  /** Responds to `GET /rest/v1/wallet/{walletId}/balance`: get the balances of a wallet. */
  readonly getWalletBalance: Override<
    GetWalletBalanceResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
  /** Responds to `PUT /rest/v1/wallet/{walletId}/card`: relate a card to a wallet. */
  readonly relateCard: Override<
    RelateCardResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'invalid_state'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId', string>,
    NonNullable<RelateCardData['body']>
  >;
  /** Responds to `DELETE /rest/v1/wallet/{walletId}/description`: remove the description of an account. */
  readonly deleteWalletDescription: Override<
    DeleteWalletDescriptionResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/wallet/{walletId}/favourites`: list the most frequent payees of a wallet. */
  readonly listFavourites: Override<
    ListFavouritesResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
  /** Responds to `PUT /rest/v1/wallet/{walletId}/pending-payment/{paymentId}`: send the password of an incoming payment. */
  readonly providePendingPaymentPassword: Override<
    ProvidePendingPaymentPasswordResponse,
    Record<400, 'invalid_password' | 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'invalid_state'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId' | 'paymentId', string>,
    NonNullable<ProvidePendingPaymentPasswordData['body']>
  >;
  /** Responds to `DELETE /rest/v1/wallet/{walletId}/pending-payment/{paymentId}`: cancel a pending payment. */
  readonly cancelPendingPayment: Override<
    CancelPendingPaymentResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<409, 'invalid_state'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId' | 'paymentId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/wallet/{walletId}/pending-payments`: list the pending payments of a wallet. */
  readonly listPendingPayments: Override<
    ListPendingPaymentsResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/wallet/{walletId}/receipt/balance`: get the balances as text for a receipt printer. */
  readonly getBalanceReceipt: Override<
    GetBalanceReceiptResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/wallet/{walletId}/reservation-statements`: list the reservations of a wallet. */
  readonly listReservationStatements: Override<
    ListReservationStatementsResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/wallet/{walletId}/statements`: list the statements of a wallet. */
  readonly listStatements: Override<
    ListStatementsResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/wallet/{walletId}/sufficient-amount`: check whether a balance covers an amount. */
  readonly checkSufficientAmount: Override<
    CheckSufficientAmountResponse,
    Record<400, 'invalid_parameters' | 'invalid_request' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<404, 'not_found'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<'walletId', string>,
    unknown
  >;
  /** Responds to `GET /rest/v1/wallets`: find several wallets at once. */
  readonly findWallets: Override<
    FindWalletsResponse,
    Record<400, 'invalid_parameters' | 'invalid_grant'> & Record<401, 'unauthorized' | 'invalid_timestamp'> & Record<403, 'forbidden'> & Record<406, 'not_acceptable'> & Record<429, 'rate_limit_exceeded'> & Record<500, 'internal_error' | 'internal_server_error'> & Record<503, 'internal_server_error'>,
    Record<never, string>,
    unknown
  >;
}

/**
 * Creates handlers that respond to single operations instead of the sandbox, for `server.use()` and `worker.use()`.
 *
 * @example
 * import { setupServer } from 'msw/node';
 * import { handlers, override } from '@litas/msw';
 *
 * const server = setupServer(...handlers());
 * server.use(override.getUser({ id: 5101, email: 'ona@example.org' }));
 * server.use(override.getWalletBalance.error(403, 'forbidden'));
 */
export const override: Overrides = {
  createSession: overrideOf(handleCreateSession, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.InvalidRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  createToken: overrideOf(handleCreateToken, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.TokenRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  revokeToken: overrideOf(handleRevokeToken, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.InvalidRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  activateToken: overrideOf(handleActivateToken, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.TokenRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getAccountNumber: overrideOf(handleGetAccountNumber, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  uploadAdditionalDocumentFile: overrideOf(handleUploadAdditionalDocumentFile, {
    status: 204,
    mediaType: undefined,
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.InvalidState, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getClient: overrideOf(handleGetClient, {
    status: 200,
    mediaType: 'application/json',
    errors: { 401: errors.Unauthorized, 403: errors.Forbidden, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listClientLocations: overrideOf(handleListClientLocations, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getConfiguration: overrideOf(handleGetConfiguration, {
    status: 200,
    mediaType: 'application/json',
    errors: { 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  appendContacts: overrideOf(handleAppendContacts, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  deleteContacts: overrideOf(handleDeleteContacts, {
    status: 204,
    mediaType: undefined,
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listCurrencies: overrideOf(handleListCurrencies, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  createIdentificationRequestByPhone: overrideOf(handleCreateIdentificationRequestByPhone, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getIdentificationRequest: overrideOf(handleGetIdentificationRequest, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  createAdditionalDocument: overrideOf(handleCreateAdditionalDocument, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.InvalidState, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  createFacePhoto: overrideOf(handleCreateFacePhoto, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.InvalidState, 429: errors.TooManyLivenessChecks, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  uploadFacePhotoImage: overrideOf(handleUploadFacePhotoImage, {
    status: 204,
    mediaType: undefined,
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.InvalidState, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  createIdentityDocument: overrideOf(handleCreateIdentityDocument, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.InvalidState, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  submitIdentificationRequest: overrideOf(handleSubmitIdentificationRequest, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.InvalidState, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  uploadIdentityDocumentImage: overrideOf(handleUploadIdentityDocumentImage, {
    status: 204,
    mediaType: undefined,
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.InvalidState, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getServer: overrideOf(handleGetServer, {
    status: 200,
    mediaType: 'application/json',
    errors: { 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  findUser: overrideOf(handleFindUser, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.CriterionRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  registerUser: overrideOf(handleRegisterUser, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.RegistrationRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 406: errors.NotAcceptable, 409: errors.UserAlreadyExists, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  startPasswordReset: overrideOf(handleStartPasswordReset, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.PasswordResetRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getUser: overrideOf(handleGetUser, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getUserAddress: overrideOf(handleGetUserAddress, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  uploadAvatar: overrideOf(handleUploadAvatar, {
    status: 204,
    mediaType: undefined,
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  deleteAvatar: overrideOf(handleDeleteAvatar, {
    status: 204,
    mediaType: undefined,
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listConfirmedPhones: overrideOf(handleListConfirmedPhones, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  createContactBook: overrideOf(handleCreateContactBook, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  uploadDocument: overrideOf(handleUploadDocument, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getUserEmail: overrideOf(handleGetUserEmail, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  assignEmail: overrideOf(handleAssignEmail, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  confirmEmail: overrideOf(handleConfirmEmail, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.CodeRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  createIdentificationRequest: overrideOf(handleCreateIdentificationRequest, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.InvalidState, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listIdentificationRequests: overrideOf(handleListIdentificationRequests, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getUserIdentity: overrideOf(handleGetUserIdentity, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  setUserPassword: overrideOf(handleSetUserPassword, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.PasswordRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listPoliticallyExposedPersons: overrideOf(handleListPoliticallyExposedPersons, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getUserPhone: overrideOf(handleGetUserPhone, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  assignPhone: overrideOf(handleAssignPhone, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.PhoneRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.PhoneAlreadyAssigned, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  confirmPhone: overrideOf(handleConfirmPhone, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.CodeRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getUserPosition: overrideOf(handleGetUserPosition, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  setUserPosition: overrideOf(handleSetUserPosition, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listProjects: overrideOf(handleListProjects, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getUserQuestionnaire: overrideOf(handleGetUserQuestionnaire, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  enableService: overrideOf(handleEnableService, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listServices: overrideOf(handleListServices, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listWallets: overrideOf(handleListWallets, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  findWallet: overrideOf(handleFindWallet, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.CriterionRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  findWalletBarcode: overrideOf(handleFindWalletBarcode, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.CriterionRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getWallet: overrideOf(handleGetWallet, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  updateWalletDescription: overrideOf(handleUpdateWalletDescription, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getWalletBalance: overrideOf(handleGetWalletBalance, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  relateCard: overrideOf(handleRelateCard, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.InvalidState, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  deleteWalletDescription: overrideOf(handleDeleteWalletDescription, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listFavourites: overrideOf(handleListFavourites, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  providePendingPaymentPassword: overrideOf(handleProvidePendingPaymentPassword, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.PaymentPasswordRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.InvalidState, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  cancelPendingPayment: overrideOf(handleCancelPendingPayment, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 409: errors.InvalidState, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listPendingPayments: overrideOf(handleListPendingPayments, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  getBalanceReceipt: overrideOf(handleGetBalanceReceipt, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listReservationStatements: overrideOf(handleListReservationStatements, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  listStatements: overrideOf(handleListStatements, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  checkSufficientAmount: overrideOf(handleCheckSufficientAmount, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.BadRequest, 401: errors.Unauthorized, 403: errors.Forbidden, 404: errors.NotFound, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
  findWallets: overrideOf(handleFindWallets, {
    status: 200,
    mediaType: 'application/json',
    errors: { 400: errors.CriterionRefused, 401: errors.Unauthorized, 403: errors.Forbidden, 406: errors.NotAcceptable, 429: errors.TooManyRequests, 500: errors.InternalError, 503: errors.ServiceUnavailable },
  }),
};
