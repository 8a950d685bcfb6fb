// Generated from openapi/ by `pnpm generate`. Do not edit.

/** The known values of `ErrorCode`. */
export type KnownErrorCode =
  | 'invalid_request'
  | 'invalid_parameters'
  | 'invalid_grant'
  | 'invalid_client'
  | 'invalid_scope'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'invalid_code'
  | 'invalid_identity'
  | 'invalid_password'
  | 'identity_required'
  | 'password_too_short'
  | 'password_too_risky'
  | 'phone_from_prohibited_country'
  | 'unauthorized'
  | 'invalid_timestamp'
  | 'forbidden'
  | 'not_found'
  | 'not_acceptable'
  | 'invalid_state'
  | 'user_already_exists'
  | 'phone_already_assigned'
  | 'rate_limit_exceeded'
  | 'rate_limit_exceeded_ge'
  | 'internal_error'
  | 'internal_server_error';

/** The known values of `ClientPermission`. */
export type KnownClientPermission =
  | 'show_in_frame'
  | 'give_trusted_user_info'
  | 'use_password_grant'
  | 'accept_with_flash'
  | 'accept_with_pin'
  | 'access_statements'
  | 'search_by_person_code'
  | 'client_make_bank_transfers'
  | 'use_oauth_api'
  | 'use_wallet_api'
  | 'use_client_api'
  | 'provide_registration_parameters';

/** The known values of `DocumentType`. */
export type KnownDocumentType =
  | 'identity_card'
  | 'passport'
  | 'residence_permit'
  | 'driver_license';

/** The known values of `PendingPaymentType`. */
export type KnownPendingPaymentType =
  | 'password';

/** The known values of `StatementType`. */
export type KnownStatementType =
  | 'transfer'
  | 'commission'
  | 'currency'
  | 'tax'
  | 'return'
  | 'automatic_payment'
  | 'cash'
  | 'card_transaction';
