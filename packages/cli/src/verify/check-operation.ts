import { AbortError, ApiError, type Wallet, WalletError } from '@litas/client';
import type { ResponseIssue } from '@litas/client/validate';
import type { CheckedOperation } from '../generated/checked-operations.gen.ts';
import { type CanShow, compareBody } from './compare-body.ts';
import { type Difference, differenceOf, distinct } from './difference.ts';
import { errorCodeOf, isAlike, type RecordedResponse } from './recorded-fetch.ts';

/** The verdict on an operation. `unknown`: the response does not show whether the description is right. */
export type Verdict = 'described' | 'different' | 'unknown';

/** The reason when the server may not know the path. */
export const sameAsUnknownPath = 'a path that does not exist gets the same response';

/** The result of one operation. */
export interface Checked {
  readonly operationId: string;
  /** Whether it needs a signature. */
  readonly signed: boolean;
  /** Status of the response. @default no response */
  readonly status: number | undefined;
  readonly verdict: Verdict;
  /** Why the verdict is `unknown`. */
  readonly reason?: string;
  /** Empty unless the verdict is `different`. */
  readonly differences: readonly Difference[];
  /** The error of a failed call. */
  readonly error?: WalletError;
}

/** The tools of a check. */
export interface CheckTools {
  readonly wallet: Wallet;
  /** The newest response. */
  readonly last: () => RecordedResponse | undefined;
  /** The violations that validation found in the newest response. Emptied before each call. */
  readonly issues: ResponseIssue[];
  readonly canShow: CanShow;
  /** The response to a path that the API does not have. */
  readonly canary: RecordedResponse;
  readonly signal: AbortSignal;
}

type Method = (parameters: object, options: { signal: AbortSignal }) => Promise<unknown>;

/**
 * Calls an operation and compares its response with the description.
 *
 * @param operation - The operation.
 * @param parameters - Parameters of the call.
 * @param tools - The wallet, and what it received.
 * @throws AbortError when the signal is set; any error that is no failure of the call.
 */
export async function checkOperation(
  operation: CheckedOperation,
  parameters: object,
  { wallet, last, issues, canShow, canary, signal }: CheckTools,
): Promise<Checked> {
  const { operationId } = operation;
  const signed = operation.credentials !== 'none';
  issues.length = 0;
  // Each operation of the description is a method.
  const call = (wallet as unknown as Readonly<Record<string, Method>>)[operationId];
  let error: WalletError | undefined;
  try {
    await call?.(parameters, { signal });
  } catch (thrown) {
    if (!(thrown instanceof WalletError) || thrown instanceof AbortError) throw thrown;
    error = thrown;
  }
  // After any other error the newest response is that of an earlier call.
  const response = !error || error instanceof ApiError ? last() : undefined;
  const result = { operationId, signed, status: response?.status, ...(error && { error }) };
  const unknown = (reason: string): Checked => ({ ...result, verdict: 'unknown', reason, differences: [] });

  if (!response) return unknown(`no response (${error?.code ?? 'unknown'})`);
  const { status } = response;
  if (status >= 500 || status === 429) return unknown('the server did not process the call');
  if (isAlike(response, canary)) return unknown(sameAsUnknownPath);
  const differences = distinct(differencesIn(operation, response, issues, canShow));
  if (differences.length > 0) return { ...result, verdict: 'different', differences };
  if (error) return unknown(`the error ${error.code} is as described, but there was no success to compare`);
  return { ...result, verdict: 'described', differences };
}

function differencesIn(
  { responses, success }: CheckedOperation,
  { status, body }: RecordedResponse,
  issues: readonly ResponseIssue[],
  canShow: CanShow,
): Difference[] {
  const declared = Object.hasOwn(responses, status);
  const found: Difference[] = declared
    ? []
    : [{ path: '', found: `the status ${status}, which the description does not name` }];
  const shape = responses[declared || status >= 300 ? status : success];
  if (shape && body === undefined)
    return [...found, { path: '', found: 'no JSON, where the description has some' }];
  return [
    ...found,
    ...issues.map(differenceOf),
    ...(shape ? compareBody([shape], body, canShow) : []),
    ...(status >= 400 && errorCodeOf(body) === undefined
      ? [{ path: 'error', found: 'missing; the description has a code' }]
      : []),
  ];
}
