import { validate } from '../../http/validate.ts';
import type { ActiveFault, FaultRule, FaultRuleRecord } from '../../state/fault-rules.ts';
import { randomState } from '../../state/random.ts';
import type { Store } from '../../state/store.ts';
import { faultNames, faultRuleSchema } from './fault-text.ts';

/** The fault rules of a world. A reset removes them. */
export interface SandboxFaults {
  /**
   * Adds a fault rule.
   *
   * @param rule - The requests that it matches, and the fault.
   * @returns The rule's id.
   * @throws `RangeError` for an invalid rule, a rule without a fault, or more than 100 rules.
   */
  add(this: void, rule: FaultRule): Promise<number>;
  /** Returns the rules with their counters. */
  list(this: void): Promise<readonly ActiveFault[]>;
  /** Removes a rule. Returns whether it existed. */
  remove(this: void, id: number): Promise<boolean>;
  /** Removes all rules. */
  clear(this: void): Promise<void>;
}

/** Maximum number of rules of a world. */
const maxRules = 100;

/** Creates the fault rules of a world, for tests. */
export function sandboxFaults(store: Store, world: string): SandboxFaults {
  const change = (turn: (rules: readonly FaultRuleRecord[]) => readonly FaultRuleRecord[]) =>
    store.write(world, ({ faults }) => {
      const before = faults.get();
      const after = turn(before);
      faults.set(after);
      return { before, after };
    });
  return {
    add: async (rule) => {
      const record = newRecord(rule);
      const { after } = await change((rules) => {
        if (rules.length >= maxRules)
          throw new RangeError(`rule: the limit of ${maxRules} rules is reached.`);
        const id = Math.max(0, ...rules.map((other) => other.id)) + 1;
        const random = randomState(`fault ${record.seed ?? 1} ${id}`);
        return [...rules, { id, rule: record, seen: 0, fired: 0, random }];
      });
      return after.at(-1)?.id ?? 0;
    },
    list: () =>
      store.read(world, ({ faults }) =>
        faults.get().map(({ id, rule, seen, fired }) => ({ id, rule, seen, fired })),
      ),
    remove: async (id) => {
      const { before, after } = await change((rules) => rules.filter((rule) => rule.id !== id));
      return after.length < before.length;
    },
    clear: async () => void (await change(() => [])),
  };
}

/** Validates a rule. Fields that are `undefined` are removed, so that values of other rules are used. */
function newRecord(rule: FaultRule): FaultRule {
  const result = validate(faultRuleSchema, rule);
  if ('value' in result) {
    const given = Object.entries(result.value as FaultRule).filter(([, value]) => value !== undefined);
    if (given.some(([name]) => faultNames.includes(name))) return Object.fromEntries(given);
    throw new RangeError(`rule: it has no fault. Add one of ${faultNames.join(', ')}.`);
  }
  const problems = Object.entries(result.faults).map(
    ([field, messages]) => `${field}: ${messages.join(', ')}`,
  );
  throw new RangeError(problems.join('; '));
}
