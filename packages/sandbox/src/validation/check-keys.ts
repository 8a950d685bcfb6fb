import type { Operation } from '../generated/operations.gen.ts';

type Faults = Readonly<Record<string, readonly string[]>>;

/** Says which query parameters, sent as `name[key]=value`, have a key that they cannot have; empty when none has. */
export function checkKeys(
  { keyPatterns = {} }: Operation,
  fields: Readonly<Record<string, unknown>>,
): Faults {
  return Object.fromEntries(
    Object.entries(keyPatterns).flatMap(([name, pattern]) => {
      const wrong = Object.keys(Object(fields[name])).some((key) => !new RegExp(pattern).test(key));
      return wrong ? [[name, [`Needs a key in the form ${pattern}, as in ${name}[lt]`]]] : [];
    }),
  );
}
