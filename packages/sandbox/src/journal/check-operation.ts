import { nearestName } from '../core/nearest-name.ts';
import { operations } from '../generated/operations.gen.ts';

/** Refuses the name of an operation that does not exist: what waits for it would wait for ever, or be content for no reason. */
export function checkOperation(name: string): void {
  const names: readonly string[] = operations.map(({ operationId }) => operationId);
  if (names.includes(name)) return;
  const nearest = nearestName(name, names);
  const hint = nearest === undefined ? `They are ${names.join(', ')}.` : `Did you mean ${nearest}?`;
  throw new RangeError(`operation: there is no operation ${name}. ${hint}`);
}
