// Generated from openapi/ by `pnpm generate`. Do not edit.
import type { OperationId } from './operations.gen.ts';

/** The example that the description gives of an operation's answer. */
export interface ExampleAnswer {
  readonly status: number;
  /** What the JSON body holds; there is none when the answer has no content. */
  readonly body?: unknown;
}

/** The first example of the first success, by operation. */
export const examples: Readonly<Record<OperationId, ExampleAnswer>> = {
  "createSession": {
    "status": 200,
    "body": {
      "key": "session_6uXn2Vb0"
    }
  },
  "createToken": {
    "status": 200,
    "body": {
      "access_token": "token_7hQm2xLr9c",
      "token_type": "mac",
      "expires_in": 3600,
      "mac_key": "Gd83kfPq0ZsX5uVtLw1nRb7yCe4JhM2a",
      "mac_algorithm": "hmac-sha-256",
      "refresh_token": "refresh_1pV8sKd4"
    }
  },
  "revokeToken": {
    "status": 200,
    "body": {}
  },
  "activateToken": {
    "status": 200,
    "body": {
      "access_token": "token_8kRn4yTs1d",
      "token_type": "mac",
      "expires_in": 3600,
      "mac_key": "Wq21nHt7PzKb4rXc9YvLd0sFe6MgJu3T",
      "mac_algorithm": "hmac-sha-256",
      "refresh_token": "refresh_2qW9tLe5"
    }
  },
  "getAccountNumber": {
    "status": 200,
    "body": {
      "account_number": "EVP0110000014471"
    }
  },
  "uploadAdditionalDocumentFile": {
    "status": 204
  },
  "getClient": {
    "status": 200,
    "body": {
      "id": 4001,
      "title": "Coffee Corner till",
      "type": "private_client",
      "permissions": [
        "use_oauth_api",
        "use_wallet_api",
        "use_password_grant",
        "give_trusted_user_info",
        "search_by_person_code",
        "provide_registration_parameters"
      ],
      "project": {
        "id": 3301,
        "title": "Coffee Corner",
        "wallet_id": 20115
      },
      "hosts": [
        {
          "host": "127.0.0.1",
          "protocol": "http",
          "any_port": true,
          "any_subdomain": false
        }
      ]
    }
  },
  "listClientLocations": {
    "status": 200,
    "body": [
      {
        "id": 82,
        "project_id": 3301,
        "title": "Coffee Corner, Old Town",
        "status": "active",
        "description": "Flat whites and cinnamon buns",
        "address": "Vilniaus g. 30, Kaunas",
        "lat": 54.8968,
        "lng": 23.8892,
        "radius": 50
      }
    ]
  },
  "getConfiguration": {
    "status": 200,
    "body": {
      "minimum_password_length": 8
    }
  },
  "appendContacts": {
    "status": 200,
    "body": {
      "id": 311
    }
  },
  "deleteContacts": {
    "status": 204
  },
  "listCurrencies": {
    "status": 200,
    "body": [
      "EUR",
      "USD",
      "GBP"
    ]
  },
  "createIdentificationRequestByPhone": {
    "status": 200,
    "body": {
      "id": 900,
      "phone": "37060000103",
      "created": 1767225000,
      "status": "waiting",
      "relation_status": "unrelated",
      "provider": "wallet_partner"
    }
  },
  "getIdentificationRequest": {
    "status": 200,
    "body": {
      "id": 901,
      "user_id": 5103,
      "locale": "lt",
      "created": 1767225600,
      "status": "processing",
      "relation_status": "related",
      "provider": "wallet_user",
      "face_photo_document": {
        "id": 1503
      },
      "identity_documents": [
        {
          "id": 1501,
          "type": "identity_card",
          "personal_number": "39406120104",
          "country_of_issue": "lt",
          "date_of_birth": "1994-06-12",
          "first_name": "Mantas",
          "last_name": "Kazlauskas",
          "identification_request_id": 901
        }
      ],
      "additional_document": {
        "id": 1502,
        "type": "passport",
        "country_of_issue": "lt",
        "identification_request_id": 901
      }
    }
  },
  "createAdditionalDocument": {
    "status": 200,
    "body": {
      "id": 1502,
      "identification_request_id": 901
    }
  },
  "createFacePhoto": {
    "status": 200,
    "body": {
      "id": 1503,
      "identification_request_id": 901,
      "identomat_session_id": "session_4Wd9hZr2"
    }
  },
  "uploadFacePhotoImage": {
    "status": 204
  },
  "createIdentityDocument": {
    "status": 200,
    "body": {
      "id": 1501,
      "identification_request_id": 901
    }
  },
  "submitIdentificationRequest": {
    "status": 200,
    "body": {
      "id": 901,
      "user_id": 5103,
      "locale": "lt",
      "created": 1767225600,
      "status": "processing",
      "relation_status": "related",
      "provider": "wallet_user",
      "face_photo_document": {
        "id": 1503
      },
      "identity_documents": [
        {
          "id": 1501,
          "type": "identity_card",
          "personal_number": "39406120104",
          "country_of_issue": "lt",
          "date_of_birth": "1994-06-12",
          "first_name": "Mantas",
          "last_name": "Kazlauskas",
          "identification_request_id": 901
        }
      ],
      "additional_document": {
        "id": 1502,
        "type": "passport",
        "country_of_issue": "lt",
        "identification_request_id": 901
      }
    }
  },
  "uploadIdentityDocumentImage": {
    "status": 204
  },
  "getServer": {
    "status": 200,
    "body": {
      "time": 1767225600
    }
  },
  "findUser": {
    "status": 200,
    "body": {
      "id": 5102,
      "phone": "48600000102",
      "display_name": "Jakub Z.",
      "type": "natural",
      "identification_level": "identified",
      "calculated_level": "identified",
      "wallets": [
        14503,
        14504
      ]
    }
  },
  "registerUser": {
    "status": 200,
    "body": {
      "id": 5103
    }
  },
  "startPasswordReset": {
    "status": 200,
    "body": {
      "id": 5102
    }
  },
  "getUser": {
    "status": 200,
    "body": {
      "id": 5101,
      "email": "ona@example.org",
      "phone": "37060000101",
      "display_name": "Ona P.",
      "address": {
        "country": "lt",
        "city": "Kaunas",
        "street": "Liepų g. 12-4",
        "post_index": "44280"
      },
      "identity": {
        "name": "Ona",
        "surname": "Petraitė",
        "nationality": "lt",
        "code": "49103150015"
      },
      "dob": "1991-03-15",
      "gender": "female",
      "type": "natural",
      "identification_level": "fully_identified",
      "calculated_level": "fully_identified",
      "wallets": [
        14471,
        14472
      ],
      "options": {
        "default_currency": "EUR"
      },
      "locale": "lt",
      "pep": [
        {
          "name": "Vytautas Petraitis",
          "relation": "parent",
          "positions": [
            "member of a municipal council"
          ]
        }
      ]
    }
  },
  "getUserAddress": {
    "status": 200,
    "body": {
      "country": "lt",
      "city": "Kaunas",
      "street": "Liepų g. 12-4",
      "post_index": "44280"
    }
  },
  "uploadAvatar": {
    "status": 204
  },
  "deleteAvatar": {
    "status": 204
  },
  "listConfirmedPhones": {
    "status": 200,
    "body": [
      "37060000101",
      "37060000199"
    ]
  },
  "createContactBook": {
    "status": 200,
    "body": {
      "id": 311
    }
  },
  "uploadDocument": {
    "status": 200,
    "body": {}
  },
  "getUserEmail": {
    "status": 200,
    "body": "ona@example.org"
  },
  "assignEmail": {
    "status": 200,
    "body": {
      "id": 5103
    }
  },
  "confirmEmail": {
    "status": 200,
    "body": {
      "id": 5103,
      "email": "mantas@example.org",
      "phone": "37060000103"
    }
  },
  "createIdentificationRequest": {
    "status": 200,
    "body": {
      "id": 901,
      "user_id": 5103,
      "created": 1767225600,
      "status": "waiting",
      "relation_status": "related",
      "provider": "wallet_user"
    }
  },
  "listIdentificationRequests": {
    "status": 200,
    "body": {
      "identification_requests": [
        {
          "id": 901,
          "user_id": 5103,
          "created": 1767225600,
          "status": "waiting",
          "relation_status": "related",
          "provider": "wallet_user"
        }
      ],
      "_metadata": {
        "total": 1,
        "offset": 0,
        "limit": 20
      }
    }
  },
  "getUserIdentity": {
    "status": 200,
    "body": {
      "name": "Ona",
      "surname": "Petraitė",
      "nationality": "lt",
      "code": "49103150015"
    }
  },
  "setUserPassword": {
    "status": 200,
    "body": {
      "id": 5102
    }
  },
  "listPoliticallyExposedPersons": {
    "status": 200,
    "body": [
      {
        "name": "Vytautas Petraitis",
        "relation": "parent",
        "positions": [
          "member of a municipal council"
        ]
      }
    ]
  },
  "getUserPhone": {
    "status": 200,
    "body": "37060000101"
  },
  "assignPhone": {
    "status": 200,
    "body": {
      "id": 5103
    }
  },
  "confirmPhone": {
    "status": 200,
    "body": {
      "id": 5103,
      "phone": "37060000103"
    }
  },
  "getUserPosition": {
    "status": 200,
    "body": {
      "lat": 54.8985,
      "lng": 23.9036,
      "type": "hidden"
    }
  },
  "setUserPosition": {
    "status": 200,
    "body": {
      "lat": 54.8985,
      "lng": 23.9036,
      "type": "hidden"
    }
  },
  "listProjects": {
    "status": 200,
    "body": [
      {
        "id": 3301,
        "title": "Coffee Corner",
        "description": "Café in the old town of Kaunas",
        "wallet_id": 20115,
        "owner_display_name": "Coffee Corner"
      }
    ]
  },
  "getUserQuestionnaire": {
    "status": 200,
    "body": {
      "id": 640,
      "status": "filled"
    }
  },
  "enableService": {
    "status": 200,
    "body": {
      "service": "paysera_card",
      "status": "enabled",
      "title": "Payment card",
      "actions": [],
      "added": 1767225600
    }
  },
  "listServices": {
    "status": 200,
    "body": {
      "user_id": 5101,
      "services": [
        {
          "service": "paysera_app",
          "status": "enabled",
          "title": "Paysera app",
          "actions": [],
          "added": 1735689600
        },
        {
          "service": "paysera_card",
          "status": "disabled",
          "title": "Payment card",
          "actions": []
        }
      ]
    }
  },
  "listWallets": {
    "status": 200,
    "body": [
      {
        "id": 14471,
        "owner": 5101,
        "account": {
          "number": "EVP0110000014471",
          "owner_display_name": "Ona P.",
          "owner_title": "Ona Petraitė",
          "owner_type": "natural",
          "description": "Everyday",
          "user_id": 5101,
          "type": "local",
          "ibans": [
            "LT150000000000014471"
          ],
          "main_iban": "LT150000000000014471",
          "status": "active",
          "flags": {
            "savings": false,
            "public": false
          }
        }
      },
      {
        "id": 14472,
        "owner": 5101,
        "account": {
          "number": "EVP0110000014472",
          "owner_display_name": "Ona P.",
          "owner_title": "Ona Petraitė",
          "owner_type": "natural",
          "description": "Savings",
          "user_id": 5101,
          "type": "local",
          "ibans": [
            "LT850000000000014472"
          ],
          "main_iban": "LT850000000000014472",
          "status": "active",
          "flags": {
            "savings": true,
            "public": false
          }
        }
      }
    ]
  },
  "findWallet": {
    "status": 200,
    "body": {
      "id": 20115,
      "owner": 7001,
      "account": {
        "number": "EVP0210000020115",
        "owner_display_name": "Coffee Corner"
      }
    }
  },
  "findWalletBarcode": {
    "status": 200,
    "body": {
      "barcode": "2900000144712"
    }
  },
  "getWallet": {
    "status": 200,
    "body": {
      "id": 14471,
      "owner": 5101,
      "account": {
        "number": "EVP0110000014471",
        "owner_display_name": "Ona P.",
        "owner_title": "Ona Petraitė",
        "owner_type": "natural",
        "description": "Everyday",
        "user_id": 5101,
        "type": "local",
        "ibans": [
          "LT150000000000014471"
        ],
        "main_iban": "LT150000000000014471",
        "status": "active",
        "flags": {
          "savings": false,
          "public": false
        }
      }
    }
  },
  "updateWalletDescription": {
    "status": 200,
    "body": {
      "id": 14471,
      "owner": 5101,
      "account": {
        "number": "EVP0110000014471",
        "owner_display_name": "Ona P.",
        "owner_title": "Ona Petraitė",
        "owner_type": "natural",
        "description": "Household",
        "user_id": 5101,
        "type": "local",
        "ibans": [
          "LT150000000000014471"
        ],
        "main_iban": "LT150000000000014471",
        "status": "active",
        "flags": {
          "savings": false,
          "public": false
        }
      }
    }
  },
  "getWalletBalance": {
    "status": 200,
    "body": {
      "EUR": {
        "at_disposal": 184250,
        "at_disposal_decimal": "1842.50",
        "reserved": 1500,
        "reserved_decimal": "15.00"
      },
      "USD": {
        "at_disposal": 32000,
        "at_disposal_decimal": "320.00",
        "reserved": 0,
        "reserved_decimal": "0.00"
      }
    }
  },
  "relateCard": {
    "status": 200,
    "body": {}
  },
  "deleteWalletDescription": {
    "status": 200,
    "body": {
      "id": 14471,
      "owner": 5101,
      "account": {
        "number": "EVP0110000014471"
      }
    }
  },
  "listFavourites": {
    "status": 200,
    "body": {
      "favourites": [
        {
          "display_name": "Coffee Corner",
          "account_number": "EVP0210000020115",
          "wallet_id": 20115,
          "user_id": 7001
        },
        {
          "display_name": "Jakub Z.",
          "account_number": "EVP0110000014503",
          "wallet_id": 14503,
          "user_id": 5102
        }
      ],
      "_metadata": {
        "total": 2,
        "offset": 0,
        "limit": 20
      }
    }
  },
  "providePendingPaymentPassword": {
    "status": 200,
    "body": {
      "id": 778,
      "amount": 2500,
      "amount_decimal": "25.00",
      "currency": "EUR",
      "details": "Happy New Year",
      "direction": "in",
      "type": "password",
      "cancelable": false,
      "date": 1767220000,
      "transfer_id": 66120018,
      "other_party": {
        "display_name": "Jakub Z.",
        "account_number": "EVP0110000014503",
        "wallet_id": 14503,
        "user_id": 5102,
        "owner_id": 5102
      }
    }
  },
  "cancelPendingPayment": {
    "status": 200,
    "body": {
      "id": 779,
      "amount": 600,
      "amount_decimal": "6.00",
      "currency": "EUR",
      "details": "Half of the tickets",
      "direction": "out",
      "type": "password",
      "cancelable": false,
      "date": 1767222000,
      "transfer_id": 66120019,
      "other_party": {
        "display_name": "Mantas",
        "account_number": "EVP0110000014519",
        "wallet_id": 14519,
        "user_id": 5103,
        "owner_id": 5103
      }
    }
  },
  "listPendingPayments": {
    "status": 200,
    "body": {
      "pending_payments": [
        {
          "id": 779,
          "amount": 600,
          "amount_decimal": "6.00",
          "currency": "EUR",
          "details": "Half of the tickets",
          "direction": "out",
          "type": "password",
          "cancelable": true,
          "date": 1767222000,
          "valid_until": 1767826800,
          "password": "plum-4",
          "transfer_id": 66120019,
          "other_party": {
            "display_name": "Mantas",
            "account_number": "EVP0110000014519",
            "wallet_id": 14519,
            "user_id": 5103,
            "owner_id": 5103
          }
        },
        {
          "id": 778,
          "amount": 2500,
          "amount_decimal": "25.00",
          "currency": "EUR",
          "details": "Happy New Year",
          "direction": "in",
          "type": "password",
          "cancelable": false,
          "date": 1767220000,
          "valid_until": 1767824800,
          "transfer_id": 66120018,
          "other_party": {
            "display_name": "Jakub Z.",
            "account_number": "EVP0110000014503",
            "wallet_id": 14503,
            "user_id": 5102,
            "owner_id": 5102
          }
        }
      ],
      "_metadata": {
        "total": 2,
        "offset": 0,
        "limit": 20
      }
    }
  },
  "getBalanceReceipt": {
    "status": 200,
    "body": {
      "text": "EUR                      1842.50\nUSD                       320.00"
    }
  },
  "listReservationStatements": {
    "status": 200,
    "body": {
      "reservation_statements": [
        {
          "type": "transfer",
          "amount": 900,
          "amount_decimal": "9.00",
          "currency": "EUR",
          "details": "Deposit for the tasting evening",
          "reference_number": "7790",
          "date": 1767220000,
          "direction": "out",
          "transfer_id": 66120020,
          "other_party": {
            "display_name": "Coffee Corner",
            "code": "305112233",
            "account_number": "EVP0210000020115",
            "wallet_id": 20115,
            "user_id": 7001,
            "owner_id": 7001
          }
        }
      ],
      "_metadata": {
        "total": 1,
        "offset": 0,
        "limit": 20
      }
    }
  },
  "listStatements": {
    "status": 200,
    "body": {
      "statements": [
        {
          "id": 88120031,
          "amount": 480,
          "amount_decimal": "4.80",
          "currency": "EUR",
          "direction": "out",
          "date": 1767200400,
          "details": "Two flat whites",
          "type": "card_transaction",
          "transfer_id": 66120017,
          "reference_number": "7781",
          "account_number": "EVP0110000014471",
          "other_party": {
            "display_name": "Coffee Corner",
            "code": "305112233",
            "account_number": "EVP0210000020115",
            "wallet_id": 20115,
            "user_id": 7001,
            "owner_id": 7001
          }
        },
        {
          "id": 88120030,
          "amount": 215000,
          "amount_decimal": "2150.00",
          "currency": "EUR",
          "direction": "in",
          "date": 1767168000,
          "details": "Salary for December",
          "type": "transfer",
          "other_party": {
            "name": "UAB Baltic Timber",
            "code": "300011223",
            "account_number": "LT310000012345678901",
            "bic": "LITALT20XXX",
            "ibans": [
              "LT310000012345678901"
            ]
          }
        }
      ],
      "_metadata": {
        "total": 412,
        "offset": 0,
        "limit": 2,
        "has_next": true,
        "has_previous": false,
        "cursors": {
          "before": "ODgxMjAwMzE",
          "after": "ODgxMjAwMzA"
        }
      }
    }
  },
  "checkSufficientAmount": {
    "status": 200,
    "body": {
      "is_sufficient": true
    }
  },
  "findWallets": {
    "status": 200,
    "body": {
      "ona@example.org": {
        "id": 14471,
        "owner": 5101,
        "account": {
          "number": "EVP0110000014471",
          "owner_display_name": "Ona P."
        }
      }
    }
  }
};
