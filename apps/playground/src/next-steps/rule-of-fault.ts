import type { ActiveFault, FaultRule, JournalEntry } from '@litas/sandbox';

/** A request that a rule made fail. */
export type FaultedRequest = Pick<JournalEntry, 'fault' | 'operation' | 'method'>;

/**
 * Returns the active rule that made a request fail, the oldest of several; `undefined` if it was removed.
 *
 * @param active - The active rules, the oldest first.
 * @param request - The request in the journal.
 */
export const ruleOfFault = (
  active: readonly ActiveFault[],
  { fault, operation, method }: FaultedRequest,
): ActiveFault | undefined =>
  active.find(
    ({ rule }) =>
      textOf(rule) === fault &&
      (rule.operations?.some((each) => each === operation) ?? true) &&
      (rule.methods?.some((each) => each === method) ?? true),
  );

/** Formats the fault of a rule as the journal does. */
function textOf(rule: FaultRule): string {
  const { latencyMs, status, code, retryAfterSeconds, clockSeconds, captcha, connection, expiredToken } =
    rule;
  const valued = {
    latency: latencyMs,
    status,
    code,
    'retry-after': retryAfterSeconds,
    clock: clockSeconds,
  };
  return [
    ...Object.entries(valued).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`])),
    ...(captcha ? ['captcha'] : []),
    ...(connection === undefined ? [] : [connection]),
    ...(expiredToken ? ['expired-token'] : []),
  ].join(', ');
}
