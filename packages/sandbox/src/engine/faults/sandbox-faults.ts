import { validate } from '../../http/validate.ts';
import type { ActiveFault, FaultRule, FaultRuleRecord } from '../../state/fault-rules.ts';
import { randomState } from '../../state/random.ts';
import type { Store } from '../../state/store.ts';
import { faultNames, faultRuleSchema } from './fault-text.ts';

/** What goes wrong in a world on purpose. A reset takes it all away. */
export interface SandboxFaults {
  /**
   * Lets requests go wrong from now on.
   *
   * @param rule - Which requests, and how.
   * @returns The rule's id.
   * @throws `RangeError` that names what cannot be right, or says that nothing would go wrong, or that there are too many rules.
   */
  add(this: void, rule: FaultRule): Promise<number>;
  /** The rules in force, with what they have done so far. */
  list(this: void): Promise<readonly ActiveFault[]>;
  /** Takes a rule away; tells whether it was there. */
  remove(this: void, id: number): Promise<boolean>;
  /** Takes all rules away. */
  clear(this: void): Promise<void>;
}

/** Rules of a world at the most. */
const maxRules = 100;

/** The faults of a world, for whoever tests with it. */
export function sandboxFaults(store: Store, world: string): SandboxFaults {
  const change = (turn: (rules: readonly FaultRuleRecord[]) => readonly FaultRuleRecord[]) =>
    store.write(world, async ({ faults }) => {
      const before = await faults.get();
      const after = turn(before);
      await faults.set(after);
      return { before, after };
    });
  return {
    add: async (rule) => {
      const record = newRecord(rule);
      const { after } = await change((rules) => {
        if (rules.length >= maxRules) throw new RangeError(`rule: there are ${maxRules} already.`);
        const id = Math.max(0, ...rules.map((other) => other.id)) + 1;
        const random = randomState(`fault ${record.seed ?? 1} ${id}`);
        return [...rules, { id, rule: record, seen: 0, fired: 0, random }];
      });
      return after.at(-1)?.id ?? 0;
    },
    list: () =>
      store.read(world, async ({ faults }) =>
        (await faults.get()).map(({ id, rule, seen, fired }) => ({ id, rule, seen, fired })),
      ),
    remove: async (id) => {
      const { before, after } = await change((rules) => rules.filter((rule) => rule.id !== id));
      return after.length < before.length;
    },
    clear: async () => void (await change(() => [])),
  };
}

/** A rule that holds; what was given as `undefined` is left out, so that another rule's value can stand in its place. */
function newRecord(rule: FaultRule): FaultRule {
  const result = validate(faultRuleSchema, rule);
  if ('value' in result) {
    const given = Object.entries(result.value as FaultRule).filter(([, value]) => value !== undefined);
    if (given.some(([name]) => faultNames.includes(name))) return Object.fromEntries(given);
    throw new RangeError(`rule: nothing would go wrong by it. Give one of ${faultNames.join(', ')}.`);
  }
  const problems = Object.entries(result.faults).map(
    ([field, messages]) => `${field}: ${messages.join(', ')}`,
  );
  throw new RangeError(problems.join('; '));
}
