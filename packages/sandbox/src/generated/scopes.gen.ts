// Generated from openapi/ by `pnpm generate`. Do not edit.

/** What each scope lets a client see or do. */
export const scopes = {
  "email": "Main confirmed email address",
  "email_offline": "Main confirmed email address, without a token",
  "phone": "Main confirmed phone number",
  "phone_offline": "Main confirmed phone number, without a token",
  "phone_confirmation": "Whether the phone number is confirmed",
  "phone_confirmation_offline": "Whether the phone number is confirmed, without a token",
  "address": "Postal address",
  "address_offline": "Postal address, without a token",
  "full_name": "First and last name",
  "full_name_offline": "First and last name, without a token",
  "identity": "First name, last name, nationality and personal code",
  "identity_offline": "First name, last name, nationality and personal code, without a token",
  "dob": "Date of birth",
  "dob_offline": "Date of birth, without a token",
  "gender": "Gender",
  "gender_offline": "Gender, without a token",
  "identification_level": "Level to which the user's identity is confirmed",
  "identification_level_offline": "Level to which the user's identity is confirmed, without a token",
  "identification_data": "Identification documents",
  "identification_data_offline": "Identification documents, without a token",
  "user_info": "General information about the user",
  "wallet_list": "List of wallets and details of their accounts",
  "wallet_list_offline": "List of wallets and details of their accounts, without a token",
  "pep": "Politically exposed persons related to the user",
  "services": "Services of the user, to read and to enable",
  "services_offline": "Services of the user, without a token",
  "user_position": "Geographic position",
  "user_position_offline": "Geographic position, without a token",
  "avatar": "Setting and removing the avatar",
  "avatar_offline": "Setting and removing the avatar, without a token",
  "projects": "Projects that the user administers",
  "projects_offline": "Projects that the user administers, without a token",
  "balance": "Balances",
  "balance_offline": "Balances, without a token",
  "check_has_sufficient_balance": "Whether the balance covers an amount",
  "statements": "All statements and reservation statements",
  "statements_offline": "All statements and reservation statements, without a token",
  "recent_statements": "Recent statements only",
  "incoming_payments": "Pending incoming payments",
  "incoming_payments_offline": "Pending incoming payments, without a token",
  "outgoing_payments": "Pending outgoing payments",
  "outgoing_payments_offline": "Pending outgoing payments, without a token",
  "favourites": "Frequent payees",
  "favourites_offline": "Frequent payees, without a token",
  "manage_account": "Changing and removing the account's description",
  "manage_account_offline": "Changing and removing the account's description, without a token",
  "cards": "Payment cards",
  "cards_offline": "Payment cards, without a token"
} as const;

/** A scope that a user can grant. */
export type Scope = keyof typeof scopes;

/** Descriptions of the scopes that a code adds to a token. */
export const extendedScopes = {
  "convert_currency": "Currency conversion",
  "make_bank_transfers": "Bank transfers"
} as const;
