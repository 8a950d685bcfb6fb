import type { WalletErrorCode } from '../errors/codes.ts';

/** A sentence for each code, and for some errors that have no code of their own. Without a sentence for a code it does not compile. */
export type Messages = Readonly<Record<WalletErrorCode | 'captcha' | 'sign_in_failed' | 'other', string>>;

const failed = 'Something went wrong. Please try again later.';
const signInAgain = 'Your session has ended. Please sign in again.';
const notPermitted = 'You have not given permission for this.';
const busy = 'The service is busy. Please wait a moment and try again.';
const serverFailed = 'The service has a problem. Please try again later.';

/** Sentences for end users in English. */
export const english: Messages = {
  invalid_request: failed,
  invalid_parameters: 'Some of the information is not valid. Please check it and try again.',
  invalid_grant: signInAgain,
  invalid_client: failed,
  invalid_scope: failed,
  unauthorized_client: failed,
  unsupported_grant_type: failed,
  invalid_code: 'The code is not right or has expired. Please check it or ask for a new one.',
  invalid_identity: 'The personal details do not match. Please check them.',
  invalid_password: 'The password is not right.',
  identity_required: 'Please confirm your identity first.',
  password_too_short: 'The password is too short. Please choose a longer one.',
  password_too_risky: 'The password is too easy to guess. Please choose another one.',
  phone_from_prohibited_country: 'Phone numbers of this country cannot be used.',
  unauthorized: signInAgain,
  invalid_timestamp: 'The clock of this device is wrong. Please set it and try again.',
  forbidden: notPermitted,
  not_found: 'This could not be found.',
  not_acceptable: failed,
  invalid_state: 'This is not possible any more. Please refresh and look again.',
  user_already_exists: 'There is an account with these details already. Please sign in.',
  phone_already_assigned: 'This phone number belongs to another account.',
  rate_limit_exceeded: busy,
  rate_limit_exceeded_ge: busy,
  internal_error: serverFailed,
  internal_server_error: serverFailed,
  access_denied: notPermitted,
  unsupported_response_type: failed,
  server_error: serverFailed,
  temporarily_unavailable: busy,
  connection: 'There is no connection to the service. Please check your internet connection and try again.',
  timeout: 'The service took too long to respond. Please try again.',
  aborted: 'This was canceled.',
  configuration: failed,
  invalid_response: serverFailed,
  authorize_again: signInAgain,
  session_replaced: 'You have signed in again meanwhile. Please try again.',
  state_mismatch: 'Signing in did not work. Please start again.',
  callback: failed,
  captcha: 'Please confirm first that you are not a robot.',
  sign_in_failed: 'Signing in did not work. Please check your details and try again.',
  other: failed,
};
