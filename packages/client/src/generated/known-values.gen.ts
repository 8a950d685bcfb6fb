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
  | 'unauthorized'
  | 'invalid_timestamp'
  | 'forbidden'
  | 'not_found'
  | 'not_acceptable'
  | 'invalid_state'
  | 'rate_limit_exceeded'
  | 'internal_error'
  | 'internal_server_error';

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
