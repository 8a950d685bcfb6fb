import type { Fetch } from '@litas/client';
import type { ResponseIssue } from '@litas/client/validate';
import { type Checked, checkOperation } from './check-operation.ts';
import { collectingWallet } from './collecting-wallet.ts';
import { looksLikeName } from './compare-body.ts';
import type { CheckCaller } from './check-caller.ts';
import { knownAtStart, learn, parametersFor } from './known-parameters.ts';
import { type Candidate, readOnlyOperations } from './read-only-operations.ts';
import { recordFetch } from './recorded-fetch.ts';
import { requestCanary, requireAcceptance, requireApi, requireKnownScopes } from './requirements.ts';

/** The API client, its target, and the callbacks. */
export interface FieldCheckOptions {
  readonly baseUrl: string;
  readonly caller: CheckCaller;
  readonly scopes: readonly string[] | undefined;
  /** Ends the check. */
  readonly signal: AbortSignal;
  /** Sends a request. */
  readonly fetch: Fetch;
  /** Called before each call, with its number and the highest number of calls. */
  readonly onProgress?: (operationId: string, number: number, of: number) => void;
}

/** The results of a check. */
export interface FieldCheck {
  readonly checked: readonly Checked[];
  /** Operations that were not called, with the reasons. */
  readonly skipped: readonly { readonly operationId: string; readonly reason: string }[];
}

/**
 * Calls every read-only operation that the caller may call, one after another, and compares the responses with the
 * description.
 *
 * @param options - Who asks whom.
 * @throws UsageError when nothing could be checked, with what to do about it.
 */
export async function runFieldCheck(options: FieldCheckOptions): Promise<FieldCheck> {
  const { baseUrl, caller, scopes, signal, onProgress } = options;
  requireKnownScopes(scopes);
  const recorded = recordFetch(options.fetch);
  const { fetch, last, isValue } = recorded;
  const issues: ResponseIssue[] = [];
  const wallet = collectingWallet({ baseUrl, caller, fetch, issues });
  const canShow = (name: string): boolean => looksLikeName(name) && !isValue(name);

  const candidates = readOnlyOperations(caller, scopes);
  const skipped = candidates.flatMap(({ operation: { operationId }, reason }) =>
    reason === undefined ? [] : [{ operationId, reason }],
  );
  const canary = await requestCanary(recorded, baseUrl, signal);
  const checked: Checked[] = [];
  const known = knownAtStart(caller);
  let waiting: readonly Candidate[] = candidates.filter(({ reason }) => reason === undefined);
  const of = waiting.length;
  // A response can provide the parameters of another call, so rounds continue as long as they learn something.
  for (let before = Infinity; waiting.length > 0 && waiting.length < before;) {
    before = waiting.length;
    const later: Candidate[] = [];
    for (const candidate of waiting) {
      const { operation } = candidate;
      const found = parametersFor(operation, known);
      if ('missing' in found) {
        later.push(candidate);
        continue;
      }
      onProgress?.(operation.operationId, checked.length + 1, of);
      const result = await checkOperation(operation, found.parameters, {
        wallet,
        last,
        issues,
        canShow,
        canary,
        signal,
      });
      checked.push(result);
      if (!result.error) learn(known, operation.operationId, last()?.body);
    }
    waiting = later;
  }
  for (const { operation } of waiting) {
    const found = parametersFor(operation, known);
    if ('missing' in found)
      skipped.push({
        operationId: operation.operationId,
        reason: `needs ${found.missing}, which no response gave`,
      });
  }
  requireApi(checked, canary);
  requireAcceptance(checked);
  return { checked, skipped };
}
