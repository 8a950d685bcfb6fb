import { AbortError, ApiError, type Wallet, WalletError } from '@litas/client';
import type { ResponseIssue } from '@litas/client/validate';
import type { DescribedOperation } from '../description/operations.ts';
import { type CanShow, compareBody } from './compare-body.ts';
import { type Difference, differenceOf, distinct } from './difference.ts';
import type { RecordedAnswer } from './recorded-fetch.ts';

/** What came of one operation. */
export interface Checked {
  readonly operationId: string;
  /** Whether it has to be signed. */
  readonly signed: boolean;
  /** Status of the answer; `undefined` when there was none. */
  readonly status: number | undefined;
  readonly differences: readonly Difference[];
  /** The error of a call that did not succeed. */
  readonly error?: WalletError;
}

/** What a check takes. */
export interface CheckTools {
  readonly wallet: Wallet;
  /** The newest answer. */
  readonly last: () => RecordedAnswer | undefined;
  /** What validation found in the newest answer; it is emptied before each call. */
  readonly issues: ResponseIssue[];
  readonly canShow: CanShow;
  readonly signal: AbortSignal;
}

type Method = (parameters: object, options: { signal: AbortSignal }) => Promise<unknown>;

/**
 * Calls an operation and compares its answer with the description.
 *
 * @param operation - The operation.
 * @param parameters - What it is called with.
 * @param tools - Who calls, and what came back.
 * @throws AbortError when the signal is set; whatever is no failure of the call.
 */
export async function checkOperation(
  operation: DescribedOperation,
  parameters: object,
  { wallet, last, issues, canShow, signal }: CheckTools,
): Promise<Checked> {
  const { operationId, signed } = operation;
  issues.length = 0;
  // Every operation of the description is a method.
  const call = (wallet as unknown as Readonly<Record<string, Method>>)[operationId];
  let error: WalletError | undefined;
  try {
    await call?.(parameters, { signal });
  } catch (thrown) {
    if (!(thrown instanceof WalletError) || thrown instanceof AbortError) throw thrown;
    error = thrown;
  }
  // Whatever else went wrong left the answer of an earlier call.
  const answer = !error || error instanceof ApiError ? last() : undefined;
  const differences = answer ? differencesIn(operation, answer, issues, canShow) : [];
  return {
    operationId,
    signed,
    status: answer?.status,
    differences: distinct(differences),
    ...(error && { error }),
  };
}

function differencesIn(
  { answers, success }: DescribedOperation,
  { status, body }: RecordedAnswer,
  issues: readonly ResponseIssue[],
  canShow: CanShow,
): Difference[] {
  const declared = Object.hasOwn(answers, status);
  const found: Difference[] = declared
    ? []
    : [{ path: '', found: `the status ${status}, which the description does not name` }];
  const schema = answers[declared || status >= 300 ? status : success]?.schema;
  if (schema && body === undefined)
    return [...found, { path: '', found: 'no JSON, where the description has some' }];
  return [
    ...found,
    ...issues.map(differenceOf),
    ...(schema ? compareBody([schema], body, canShow) : []),
    ...(status >= 400 && typeof (Object(body) as { error?: unknown }).error !== 'string'
      ? [{ path: 'error', found: 'missing; the description has a code' }]
      : []),
  ];
}
