// Generated from openapi/ by `pnpm generate`. Do not edit.

/** A gate on a field. */
export interface Gate {
  /** Any one of these scopes shows the field. */
  readonly scopes?: readonly string[];
  /** Schema of the field, or of its items, that has gates of its own. */
  readonly schema?: string;
}

/** Gates by schema and field; `*` stands for every field of a map or item of an array. */
export const gates: Readonly<Record<string, Readonly<Record<string, Gate>>>> = {
  "Account": {
    "owner_display_name": {
      "scopes": [
        "wallet_list"
      ]
    },
    "owner_title": {
      "scopes": [
        "wallet_list"
      ]
    },
    "owner_type": {
      "scopes": [
        "wallet_list"
      ]
    },
    "description": {
      "scopes": [
        "wallet_list"
      ]
    },
    "user_id": {
      "scopes": [
        "wallet_list"
      ]
    },
    "type": {
      "scopes": [
        "wallet_list"
      ]
    },
    "ibans": {
      "scopes": [
        "wallet_list"
      ]
    },
    "main_iban": {
      "scopes": [
        "wallet_list"
      ]
    },
    "status": {
      "scopes": [
        "wallet_list"
      ]
    },
    "flags": {
      "scopes": [
        "wallet_list"
      ]
    }
  },
  "Wallet": {
    "account": {
      "schema": "Account"
    }
  },
  "Project": {
    "wallet": {
      "schema": "Wallet"
    }
  },
  "WalletPermission": {
    "wallet": {
      "schema": "Wallet"
    }
  },
  "Client": {
    "project": {
      "schema": "Project"
    },
    "permissions_to_wallets": {
      "schema": "WalletPermission"
    }
  },
  "IdentificationRequest": {
    "face_photos": {
      "scopes": [
        "identification_data"
      ]
    },
    "face_photo_document": {
      "scopes": [
        "identification_data"
      ]
    },
    "identity_documents": {
      "scopes": [
        "identification_data"
      ]
    },
    "additional_document": {
      "scopes": [
        "identification_data"
      ]
    }
  },
  "Identity": {
    "name": {
      "scopes": [
        "full_name",
        "identity"
      ]
    },
    "surname": {
      "scopes": [
        "full_name",
        "identity"
      ]
    },
    "nationality": {
      "scopes": [
        "identity"
      ]
    },
    "code": {
      "scopes": [
        "identity"
      ]
    }
  },
  "User": {
    "email": {
      "scopes": [
        "email"
      ]
    },
    "phone": {
      "scopes": [
        "phone"
      ]
    },
    "display_name": {
      "scopes": [
        "user_info"
      ]
    },
    "address": {
      "scopes": [
        "address"
      ]
    },
    "identity": {
      "scopes": [
        "full_name",
        "identity"
      ],
      "schema": "Identity"
    },
    "dob": {
      "scopes": [
        "dob"
      ]
    },
    "gender": {
      "scopes": [
        "gender"
      ]
    },
    "type": {
      "scopes": [
        "user_info"
      ]
    },
    "company_code": {
      "scopes": [
        "user_info"
      ]
    },
    "identification_level": {
      "scopes": [
        "identification_level"
      ]
    },
    "calculated_level": {
      "scopes": [
        "identification_level"
      ]
    },
    "wallets": {
      "scopes": [
        "wallet_list"
      ]
    },
    "options": {
      "scopes": [
        "user_info"
      ]
    },
    "locale": {
      "scopes": [
        "user_info"
      ]
    },
    "pep": {
      "scopes": [
        "pep"
      ]
    },
    "deletion_request_at": {
      "scopes": [
        "user_info"
      ]
    }
  },
  "IdentificationRequestPage": {
    "identification_requests": {
      "schema": "IdentificationRequest"
    }
  },
  "UserIdentity": {
    "name": {
      "scopes": [
        "full_name",
        "identity"
      ]
    },
    "surname": {
      "scopes": [
        "full_name",
        "identity"
      ]
    },
    "nationality": {
      "scopes": [
        "identity"
      ]
    },
    "code": {
      "scopes": [
        "identity"
      ]
    }
  },
  "WalletMap": {
    "*": {
      "schema": "Wallet"
    }
  }
};
