// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { OperationId } from './operations.gen.ts';

/** The body of an error response, as the description shows it. */
export interface ErrorExample {
  readonly error: string;
  readonly error_description?: string;
  readonly error_properties?: Readonly<Record<string, readonly string[]>>;
}

/** Example bodies of each shared error response, one for each code. */
export const errorExamples: Readonly<Record<string, readonly ErrorExample[]>> = {
  "InvalidRequest": [
    {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "redirect_uri": [
          "Is required"
        ]
      }
    },
    {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    }
  ],
  "Unauthorized": [
    {
      "error": "unauthorized",
      "error_description": "Invalid MAC"
    },
    {
      "error": "invalid_timestamp",
      "error_description": "Timestamp is in future"
    }
  ],
  "Forbidden": [
    {
      "error": "forbidden",
      "error_description": "The token does not have the scope that this needs"
    }
  ],
  "NotAcceptable": [
    {
      "error": "not_acceptable",
      "error_description": "The requested format is not available"
    }
  ],
  "TooManyRequests": [
    {
      "error": "rate_limit_exceeded",
      "error_description": "Too many requests"
    }
  ],
  "InternalError": [
    {
      "error": "internal_error",
      "error_description": "Something failed on the server"
    },
    {
      "error": "internal_server_error",
      "error_description": "Something failed on the server"
    }
  ],
  "ServiceUnavailable": [
    {
      "error": "internal_server_error",
      "error_description": "The service is temporarily unavailable"
    }
  ],
  "TokenRefused": [
    {
      "error": "invalid_grant",
      "error_description": "Refresh token expired"
    },
    {
      "error": "unsupported_grant_type",
      "error_description": "The grant type is not supported"
    },
    {
      "error": "invalid_request",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "code": [
          "Is required"
        ]
      }
    },
    {
      "error": "unauthorized_client",
      "error_description": "The client may not use this grant"
    },
    {
      "error": "invalid_client",
      "error_description": "The client is not known"
    },
    {
      "error": "invalid_scope",
      "error_description": "The scope cannot be granted"
    }
  ],
  "NotFound": [
    {
      "error": "not_found",
      "error_description": "Nothing was found"
    }
  ],
  "BadRequest": [
    {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "limit": [
          "Must be at most 200"
        ]
      }
    },
    {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    },
    {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  ],
  "InvalidState": [
    {
      "error": "invalid_state",
      "error_description": "The present state does not permit this"
    }
  ],
  "TooManyLivenessChecks": [
    {
      "error": "rate_limit_exceeded_ge",
      "error_description": "Too many liveness checks"
    },
    {
      "error": "rate_limit_exceeded",
      "error_description": "Too many requests"
    }
  ],
  "CriterionRefused": [
    {
      "error": "invalid_parameters",
      "error_description": "Exactly one criterion is needed"
    },
    {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  ],
  "RegistrationRefused": [
    {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "phone": [
          "Unknown country code"
        ]
      }
    },
    {
      "error": "invalid_identity",
      "error_description": "The personal code does not match"
    },
    {
      "error": "password_too_short",
      "error_description": "The password must have at least 8 characters"
    },
    {
      "error": "password_too_risky",
      "error_description": "The password is easy to guess"
    },
    {
      "error": "phone_from_prohibited_country",
      "error_description": "Phone numbers of this country are not accepted"
    },
    {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    }
  ],
  "UserAlreadyExists": [
    {
      "error": "user_already_exists",
      "error_description": "A user with this phone number exists"
    }
  ],
  "PasswordResetRefused": [
    {
      "error": "identity_required",
      "error_description": "The personal code is required"
    },
    {
      "error": "invalid_identity",
      "error_description": "The personal code does not match"
    },
    {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "phone": [
          "Unknown country code"
        ]
      }
    },
    {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    }
  ],
  "CodeRefused": [
    {
      "error": "invalid_code",
      "error_description": "The code is wrong or has expired"
    },
    {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "code": [
          "Is required"
        ]
      }
    },
    {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    },
    {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  ],
  "PasswordRefused": [
    {
      "error": "invalid_code",
      "error_description": "The code is wrong or has expired"
    },
    {
      "error": "invalid_password",
      "error_description": "The password is wrong"
    },
    {
      "error": "password_too_short",
      "error_description": "The password must have at least 8 characters"
    },
    {
      "error": "password_too_risky",
      "error_description": "The password is easy to guess"
    },
    {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "password": [
          "Is required"
        ]
      }
    },
    {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    },
    {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  ],
  "PhoneRefused": [
    {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "phone": [
          "Unknown country code"
        ]
      }
    },
    {
      "error": "phone_from_prohibited_country",
      "error_description": "Phone numbers of this country are not accepted"
    },
    {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    },
    {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  ],
  "PhoneAlreadyAssigned": [
    {
      "error": "phone_already_assigned",
      "error_description": "The phone number belongs to another user"
    }
  ],
  "PaymentPasswordRefused": [
    {
      "error": "invalid_password",
      "error_description": "The password does not release the payment"
    },
    {
      "error": "invalid_parameters",
      "error_description": "Some parameters are wrong",
      "error_properties": {
        "password": [
          "Is required"
        ]
      }
    },
    {
      "error": "invalid_request",
      "error_description": "The request body is not valid JSON"
    },
    {
      "error": "invalid_grant",
      "error_description": "Token has expired"
    }
  ]
};

/** The shared response of each status that an operation declares. */
export const declaredErrors: Readonly<Record<OperationId, Readonly<Record<number, string>>>> = {
  "createSession": {
    "400": "InvalidRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "createToken": {
    "400": "TokenRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "revokeToken": {
    "400": "InvalidRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "activateToken": {
    "400": "TokenRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getAccountNumber": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "uploadAdditionalDocumentFile": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "InvalidState",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getClient": {
    "401": "Unauthorized",
    "403": "Forbidden",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listClientLocations": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getConfiguration": {
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "appendContacts": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "deleteContacts": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listCurrencies": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "createIdentificationRequestByPhone": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getIdentificationRequest": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "createAdditionalDocument": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "InvalidState",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "createFacePhoto": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "InvalidState",
    "429": "TooManyLivenessChecks",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "uploadFacePhotoImage": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "InvalidState",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "createIdentityDocument": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "InvalidState",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "submitIdentificationRequest": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "InvalidState",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "uploadIdentityDocumentImage": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "InvalidState",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getServer": {
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "findUser": {
    "400": "CriterionRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "registerUser": {
    "400": "RegistrationRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "406": "NotAcceptable",
    "409": "UserAlreadyExists",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "startPasswordReset": {
    "400": "PasswordResetRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getUser": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getUserAddress": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "uploadAvatar": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "deleteAvatar": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listConfirmedPhones": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "createContactBook": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "uploadDocument": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getUserEmail": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "assignEmail": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "confirmEmail": {
    "400": "CodeRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "createIdentificationRequest": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "InvalidState",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listIdentificationRequests": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getUserIdentity": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "setUserPassword": {
    "400": "PasswordRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listPoliticallyExposedPersons": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getUserPhone": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "assignPhone": {
    "400": "PhoneRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "PhoneAlreadyAssigned",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "confirmPhone": {
    "400": "CodeRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getUserPosition": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "setUserPosition": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listProjects": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getUserQuestionnaire": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "enableService": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listServices": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listWallets": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "findWallet": {
    "400": "CriterionRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "findWalletBarcode": {
    "400": "CriterionRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getWallet": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "updateWalletDescription": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getWalletBalance": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "relateCard": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "InvalidState",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "deleteWalletDescription": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listFavourites": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "providePendingPaymentPassword": {
    "400": "PaymentPasswordRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "InvalidState",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "cancelPendingPayment": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "409": "InvalidState",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listPendingPayments": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "getBalanceReceipt": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listReservationStatements": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "listStatements": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "checkSufficientAmount": {
    "400": "BadRequest",
    "401": "Unauthorized",
    "403": "Forbidden",
    "404": "NotFound",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  },
  "findWallets": {
    "400": "CriterionRefused",
    "401": "Unauthorized",
    "403": "Forbidden",
    "406": "NotAcceptable",
    "429": "TooManyRequests",
    "500": "InternalError",
    "503": "ServiceUnavailable"
  }
};
