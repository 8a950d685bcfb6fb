import type { KnownErrorCode } from '@litas/client';
import { firstSentence } from './markdown.ts';

/** What a developer should know about an error code. */
export interface ErrorNote {
  readonly meaning: string;
  readonly cause: string;
  readonly remedy: string;
}

/** The codes of the API. */
export const apiErrorNotes: Readonly<Record<KnownErrorCode, ErrorNote>> = {
  invalid_parameters: {
    meaning: 'A parameter or a field of the body is not valid.',
    cause: 'A value has the wrong form, is out of range, or does not fit the others.',
    remedy: 'Read `error.properties`: it names each invalid field. Correct the values; a retry fails again.',
  },
  invalid_request: {
    meaning: 'The request cannot be read.',
    cause: 'The body is not JSON, has another media type, or a required parameter is missing.',
    remedy:
      'Compare the request with the page of the operation. The client writes bodies and media types by itself.',
  },
  unauthorized: {
    meaning: 'The signature is not valid.',
    cause:
      'The key is wrong, something that was signed was changed on the way, the nonce was used before, or the token is unknown or was revoked.',
    remedy:
      'Check the key, and that proxies keep the path, the query and the host. In the sandbox read the explanation in the response or in the workbench under _Requests_.',
  },
  invalid_timestamp: {
    meaning: 'The time of the signature is too far from the server’s clock.',
    cause: 'The clock of the machine is wrong, or the request was sent long after it was signed.',
    remedy:
      'The client reads the server’s clock and retries the call once. If it still fails, synchronize the machine’s clock.',
  },
  forbidden: {
    meaning: 'The caller may not do this.',
    cause:
      'The token has no scope for it, the client has no permission, or the data belongs to another user.',
    remedy: 'See which scope the operation needs, and ask the user to grant it on the consent page.',
  },
  not_acceptable: {
    meaning: 'The requested format is not available.',
    cause: 'The header `Accept` names no format that the API can send.',
    remedy: 'Send `Accept: application/json`, or no such header.',
  },
  rate_limit_exceeded: {
    meaning: 'There were too many requests.',
    cause: 'The client, the user or the address sent more requests than allowed in a time.',
    remedy:
      'Wait as long as `Retry-After` says. The client does so by itself for waits of up to 30 seconds (`retry.maxDelayMs`). If `error.captcha` is set, let the user solve the captcha.',
  },
  rate_limit_exceeded_ge: {
    meaning: 'There were too many attempts to check that a person is present.',
    cause: 'The check of the face was started too often.',
    remedy: 'Wait before the next attempt, and tell the user how long.',
  },
  internal_error: {
    meaning: 'Something failed on the server.',
    cause: 'A fault of the API, not of the request.',
    remedy:
      'Retry reads later. Before you retry a write, read whether it happened. Report the correlation id to the vendor if it lasts.',
  },
  internal_server_error: {
    meaning: 'The server failed or is unavailable.',
    cause: 'A fault or maintenance of the API.',
    remedy:
      'Retry reads later; the client retries them a few times. Before you retry a write, read whether it happened.',
  },
  not_found: {
    meaning: 'There is nothing with this id, or the caller may not see it.',
    cause: 'The id is wrong, the object was removed, or it belongs to another user.',
    remedy: 'Check the id. Treat it as absent; a retry fails again.',
  },
  invalid_state: {
    meaning: 'The object is in a state that does not permit this.',
    cause: 'It was confirmed, cancelled or submitted before, possibly by another process.',
    remedy: 'Read the object again, and decide by its present state.',
  },
  invalid_grant: {
    meaning: 'The code, the refresh token or the password is not valid.',
    cause: 'It has expired, was used before, or belongs to another client.',
    remedy: 'Send the user to the consent page again. For a login by password, ask for the password again.',
  },
  invalid_client: {
    meaning: 'The API client is not known.',
    cause: 'The client id is wrong or was disabled.',
    remedy:
      'Check the client id and the base URL: the credentials of the sandbox are not those of production.',
  },
  unauthorized_client: {
    meaning: 'The API client may not use this way to get a token.',
    cause: 'The vendor has not enabled the grant type for the client.',
    remedy: 'Use the authorization code, or ask the vendor to enable the grant type.',
  },
  unsupported_grant_type: {
    meaning: 'The API does not know the grant type.',
    cause: '`grant_type` is misspelled.',
    remedy: 'Use `authorization_code`, `refresh_token` or `password`.',
  },
  invalid_scope: {
    meaning: 'A scope cannot be granted.',
    cause: 'It is misspelled, unknown, or not permitted for the client.',
    remedy:
      'Compare the scopes with the [catalogue](/catalogues/scopes/), and ask the vendor for those that need permission.',
  },
  invalid_identity: {
    meaning: 'The personal code does not fit the rest of the identity.',
    cause: 'The code has a wrong checksum or date, or belongs to another country.',
    remedy: 'Let the user correct the code, the country or the date of birth.',
  },
  identity_required: {
    meaning: 'The personal code is required.',
    cause: 'The user has an identity, so a phone number or email address alone is not enough.',
    remedy: 'Ask for the personal code and send it as `identity.code`.',
  },
  password_too_short: {
    meaning: 'The password has too few characters.',
    cause: 'It has fewer than the rules of the API require.',
    remedy: 'Let the user choose a longer one, and show the rule before.',
  },
  password_too_risky: {
    meaning: 'The password is easy to guess.',
    cause: 'It is a common password, or it contains the name, the phone number or the email address.',
    remedy: 'Let the user choose another.',
  },
  invalid_password: {
    meaning: 'The password is wrong.',
    cause: 'It is not the password of the user, or not the one of the payment.',
    remedy: 'Let the user type it again. The number of attempts is limited.',
  },
  invalid_code: {
    meaning: 'The confirmation code is wrong or has expired.',
    cause: 'It was mistyped, is too old, or a newer one was sent.',
    remedy:
      'Let the user type the newest code, or send another. In the sandbox the codes are under _Messages_ in the workbench.',
  },
  phone_from_prohibited_country: {
    meaning: 'Phone numbers of this country are not accepted.',
    cause: 'The vendor serves no users in the country of the number.',
    remedy: 'Tell the user, and ask for another number.',
  },
  phone_already_assigned: {
    meaning: 'The phone number belongs to another user.',
    cause: 'Another user has confirmed it.',
    remedy: 'Ask for another number, or let the user sign in to the other account.',
  },
  user_already_exists: {
    meaning: 'There is a user with this phone number.',
    cause: 'The user registered before.',
    remedy: 'Let the user sign in, or find the user with `findUser`.',
  },
};

/** The codes of the client itself. */
export const clientErrorNotes: Readonly<Record<string, ErrorNote>> = {
  connection: {
    meaning: 'The connection failed before the end of the response.',
    cause: 'The network, a proxy, DNS or TLS. `error.cause` has what `fetch` reported.',
    remedy:
      'Retry reads later; the client retries them a few times. Before you retry a write, read whether it happened.',
  },
  timeout: {
    meaning: 'The time limit of the call is over.',
    cause: 'The server or the network was slow, or `timeoutMs` is short.',
    remedy: 'Raise `timeoutMs`, or retry the call as for `connection`.',
  },
  aborted: {
    meaning: 'The signal of the caller aborted the call.',
    cause: 'Your code called `abort()`.',
    remedy: 'Nothing to do; do not show it to users.',
  },
  configuration: {
    meaning: 'An option or argument is not valid; nothing was sent.',
    cause: 'The message names the option, and what it must be.',
    remedy: 'Correct your code.',
  },
  invalid_response: {
    meaning: 'The response is not one of the API.',
    cause: 'A proxy, a login page of a network or a wrong base URL sent it.',
    remedy: 'Look at `error.status` and at the base URL. Do not retry writes blindly.',
  },
  authorize_again: {
    meaning: 'The session has ended.',
    cause: 'The token has expired and could not be refreshed, or the store is empty.',
    remedy: 'Send the user to the consent page again.',
  },
  session_replaced: {
    meaning: 'Another user signed in during the call.',
    cause: 'The token store returned a token of another session.',
    remedy: 'Start the call again for the new user, or drop it. Keep one store for each user.',
  },
  state_mismatch: {
    meaning: 'The `state` of a redirect is not the one that was sent.',
    cause: 'The redirect is old, belongs to another browser, or was forged.',
    remedy: 'Do not use the code. Start the consent again.',
  },
  callback: {
    meaning: 'A function of the options failed, such as the token store.',
    cause: '`error.cause` has what it threw.',
    remedy: 'Correct the function. The call may have been sent.',
  },
  access_denied: {
    meaning: 'The user denied the request on the consent page.',
    cause: 'The user pressed _Deny_.',
    remedy: 'Go on without a wallet, and explain why you ask before you ask again.',
  },
  unsupported_response_type: {
    meaning: 'The consent page does not know `response_type`.',
    cause: 'The URL was changed.',
    remedy: 'Make the URL with `authorizationUrl`.',
  },
  server_error: {
    meaning: 'The consent page failed.',
    cause: 'A fault of the API.',
    remedy: 'Let the user try again.',
  },
  temporarily_unavailable: {
    meaning: 'The consent page is overloaded or in maintenance.',
    cause: 'A state of the API that ends by itself.',
    remedy: 'Let the user try again later.',
  },
};

/** Returns the most important step after an error of the API, as one sentence in Markdown. */
export const remedyOf = (code: string): string => firstSentence(apiErrorNotes[code as KnownErrorCode].remedy);
