import type { Operation } from '../generated/operations.gen.ts';
import type { FaultRuleRecord } from '../store/instrument-records.ts';
import type { World } from '../store/store.ts';
import { nextWord } from '../world/random.ts';
import type { Fault, FaultRule } from './fault.ts';

/** A fault that strikes a call, and the rules behind it. */
export interface Strike {
  readonly fault: Fault;
  /** Ids of the rules, in their order. */
  readonly rules: readonly number[];
}

/** Asks the rules of a world whether they strike a call. Several faults become one, in which the earlier rule goes before. */
export async function strike(
  { faults }: World,
  rules: readonly FaultRuleRecord[],
  operation: Operation,
): Promise<Strike | undefined> {
  const after = rules.map((record) => (fits(record.rule, operation) ? tried(record) : record));
  await faults.set(after);
  const striking = after.filter((record, place) => record.struck > (rules[place]?.struck ?? 0));
  if (striking.length === 0) return undefined;
  const fault = Object.assign({}, ...striking.map(({ rule }) => rule).toReversed()) as Fault;
  return { fault, rules: striking.map(({ id }) => id) };
}

const fits = ({ operations, methods }: FaultRule, { operationId, method }: Operation): boolean =>
  (operations?.includes(operationId) ?? true) && (methods?.includes(method) ?? true);

/** A rule after a request that it fits. */
function tried(record: FaultRuleRecord): FaultRuleRecord {
  const { after = 0, count = Infinity, probability = 1 } = record.rule;
  const seen = record.seen + 1;
  if (seen <= after || record.struck >= count) return { ...record, seen };
  const [word, random] = nextWord(record.random);
  const struck = word / 2 ** 32 < probability ? record.struck + 1 : record.struck;
  return { ...record, seen, struck, random };
}
