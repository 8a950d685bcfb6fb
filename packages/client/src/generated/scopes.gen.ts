// Generated from openapi/ by `pnpm generate`. Do not edit.

/** A scope that a user can grant; the `_offline` twin holds without a token. */
export type Scope =
  | 'email'
  | 'email_offline'
  | 'phone'
  | 'phone_offline'
  | 'phone_confirmation'
  | 'phone_confirmation_offline'
  | 'address'
  | 'address_offline'
  | 'full_name'
  | 'full_name_offline'
  | 'identity'
  | 'identity_offline'
  | 'dob'
  | 'dob_offline'
  | 'gender'
  | 'gender_offline'
  | 'identification_level'
  | 'identification_level_offline'
  | 'identification_data'
  | 'identification_data_offline'
  | 'user_info'
  | 'wallet_list'
  | 'wallet_list_offline'
  | 'pep'
  | 'services'
  | 'services_offline'
  | 'user_position'
  | 'user_position_offline'
  | 'avatar'
  | 'avatar_offline'
  | 'projects'
  | 'projects_offline'
  | 'balance'
  | 'balance_offline'
  | 'check_has_sufficient_balance'
  | 'statements'
  | 'statements_offline'
  | 'recent_statements'
  | 'incoming_payments'
  | 'incoming_payments_offline'
  | 'outgoing_payments'
  | 'outgoing_payments_offline'
  | 'favourites'
  | 'favourites_offline'
  | 'manage_account'
  | 'manage_account_offline'
  | 'cards'
  | 'cards_offline';

/** A scope as it is asked for. With `_optional` a person may leave it out, and is not made to act for it now. */
export type RequestedScope = Scope | `${Scope}_optional`;

/** A scope of higher risk, which is added to a token when it is refreshed, by a code that the person is sent. */
export type ExtendedScope =
  | 'convert_currency'
  | 'make_bank_transfers';
