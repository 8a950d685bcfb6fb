import type { WalletErrorCode } from '@litas/client';
import type { JournalEntry } from '@litas/sandbox';

/**
 * What the developer can do about a failed call.
 *
 * - `request`: change the parameters or the body, for which both screens have a form.
 * - `signature`: explain the signature in the lab.
 * - `scopes`: request more scopes, or sign as another user.
 * - `connect`: connect again.
 * - `captcha`: solve the captcha.
 * - `start`: start the server.
 * - `clock`: restore the clock of the server.
 * - `faults`: remove the fault rule.
 * - `quotas`: see or disable the quotas.
 * - `access`: see tokens, grants, clients and permissions.
 * - `messages`: read the code.
 * - `people`: see users, wallets and payments.
 */
export type NextStep =
  | 'request'
  | 'signature'
  | 'scopes'
  | 'connect'
  | 'captcha'
  | 'start'
  | 'clock'
  | 'faults'
  | 'quotas'
  | 'access'
  | 'messages'
  | 'people';

/** A failed call. */
export interface FailedCall {
  readonly code: string;
  /** Operation of the request that failed. @default unknown */
  readonly operation?: string | undefined;
  /** `undefined` without a response. */
  readonly status?: number | undefined;
  /** The fault of a rule, in the form of the `x-sandbox-fault` header; `undefined` for none. */
  readonly fault?: string | undefined;
  /** Whether the response asks for a captcha. */
  readonly hasCaptcha?: boolean;
}

// A record of all codes, so that a new code does not compile without steps.
const byCode: Readonly<Record<WalletErrorCode, readonly NextStep[]>> = {
  invalid_request: ['request'],
  invalid_parameters: ['request'],
  invalid_grant: ['access', 'messages'],
  invalid_client: ['access'],
  invalid_scope: ['access'],
  unauthorized_client: ['access'],
  unsupported_grant_type: ['request'],
  invalid_code: ['messages'],
  invalid_identity: ['request', 'people'],
  invalid_password: ['people'],
  identity_required: ['people'],
  password_too_short: ['request'],
  password_too_risky: ['request'],
  phone_from_prohibited_country: ['request'],
  unauthorized: ['signature', 'access'],
  invalid_timestamp: ['signature', 'clock'],
  forbidden: ['scopes', 'access'],
  not_found: ['people'],
  not_acceptable: ['request'],
  invalid_state: ['people'],
  user_already_exists: ['people'],
  phone_already_assigned: ['people'],
  rate_limit_exceeded: ['quotas'],
  rate_limit_exceeded_ge: ['quotas'],
  internal_error: ['faults'],
  internal_server_error: ['faults'],
  access_denied: ['connect'],
  unsupported_response_type: ['request'],
  server_error: ['faults'],
  temporarily_unavailable: ['faults'],
  connection: ['start', 'faults'],
  timeout: ['faults'],
  aborted: ['request'],
  configuration: ['request'],
  invalid_response: ['faults'],
  authorize_again: ['connect', 'access'],
  session_replaced: ['connect'],
  state_mismatch: ['connect'],
  callback: ['request'],
};

/**
 * Returns what the developer can do about a failed call, the most likely step first. It is never empty.
 *
 * @param failed - The call.
 */
export function nextSteps({
  code,
  operation,
  status,
  fault,
  hasCaptcha = false,
}: FailedCall): readonly NextStep[] {
  const steps = Object.hasOwn(byCode, code) ? byCode[code as WalletErrorCode] : byStatus(status);
  const ofFault =
    fault === undefined ? [] : [/(?:^|, )clock=/.test(fault) ? ('clock' as const) : ('faults' as const)];
  const ofCaptcha = hasCaptcha ? (['captcha'] as const) : [];
  return [
    ...new Set([
      ...ofCaptcha,
      ...ofFault,
      ...steps.filter((step) => {
        if (step === 'quotas') return !hasCaptcha && (fault === undefined || !isCause(fault));
        // Of all requests with this code, only a log-in can wait for the code of a message. Elsewhere the token has ended.
        return step !== 'messages' || code !== 'invalid_grant' || operation === 'createToken';
      }),
    ]),
  ];
}

/** Returns whether a fault decides the response, instead of only delaying it. */
export const isCause = (fault: string): boolean => !/^latency=\d+$/.test(fault);

/** Returns the fault that a rule caused; `undefined` for none, or one that the request itself asked for. */
export const faultOfRule = ({
  fault,
  headers,
}: Pick<JournalEntry, 'fault' | 'headers'>): string | undefined =>
  headers['x-sandbox-fault'] === undefined ? fault : undefined;

/** A server can send codes that the client does not know. */
function byStatus(status = 0): readonly NextStep[] {
  if (status === 401) return ['signature', 'access'];
  if (status === 403) return ['scopes', 'access'];
  if (status === 404) return ['people'];
  if (status === 429) return ['quotas'];
  return status >= 500 ? ['faults'] : ['request'];
}
