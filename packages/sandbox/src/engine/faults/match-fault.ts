import type { Operation } from '../../generated/operations.gen.ts';
import type { PlainRequest } from '../../http/message.ts';
import type { Fault, FaultRule, FaultRuleRecord } from '../../state/fault-rules.ts';
import { nextWord } from '../../state/random.ts';
import type { World } from '../../state/store.ts';
import type { MatchedFault } from '../context/diagnostics.ts';
import { preferredStatus } from './fault-response.ts';
import { readFault } from './fault-text.ts';

/**
 * Returns the fault of a call: the faults in its headers, and the rules of its world that fire. Headers take precedence over rules, and
 * earlier rules over later ones.
 *
 * @throws `HttpError` with 400 when a header names an unknown fault or example.
 */
export function matchFault(
  { faults }: World,
  operation: Operation,
  { headers: { prefer, 'x-sandbox-fault': requested } }: PlainRequest,
): MatchedFault | undefined {
  const before = faults.get();
  if (before.length === 0 && prefer === undefined && requested === undefined) return undefined;
  const preferred = preferredStatus(operation, prefer);
  const ofRequest = requested === undefined ? undefined : readFault(requested);

  const after = before.map((record) => (matches(record.rule, operation) ? counted(record) : record));
  faults.set(after);
  const fired = after.filter((record, index) => record.fired > (before[index]?.fired ?? 0));
  if (preferred === undefined && !ofRequest && fired.length === 0) return undefined;

  const ofRules = Object.assign({}, ...fired.map(({ rule }) => rule).toReversed()) as Fault;
  return {
    ...ofRules,
    ...ofRequest,
    ...(preferred !== undefined && { status: preferred }),
    rules: fired.map(({ id }) => id),
    preferredStatus: preferred,
  };
}

const matches = ({ operations, methods }: FaultRule, { operationId, method }: Operation): boolean =>
  (operations?.includes(operationId) ?? true) &&
  ((methods as readonly string[] | undefined)?.includes(method) ?? true);

/** Returns a rule with the counters after a matching call. */
function counted(record: FaultRuleRecord): FaultRuleRecord {
  const { after = 0, count = Infinity, probability = 1 } = record.rule;
  const seen = record.seen + 1;
  if (seen <= after || record.fired >= count) return { ...record, seen };
  const [word, random] = nextWord(record.random);
  const fired = word / 2 ** 32 < probability ? record.fired + 1 : record.fired;
  return { ...record, seen, fired, random };
}
