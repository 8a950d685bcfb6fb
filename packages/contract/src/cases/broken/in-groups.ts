import type { DescribedOperation } from '../../description/operations.ts';
import type { RawRequest } from '../case.ts';
import { blind, type Break } from './break.ts';
import { changeQuery, keysOf, queryOf } from './query-text.ts';

/** Breaks the rules about several query parameters: sends none of them, and more than are allowed. */
export function breakGroups({ groups }: DescribedOperation, requests: readonly RawRequest[]): Break[] {
  return groups.flatMap(({ count, names }) => {
    const having = names.flatMap((name) =>
      requests.filter((request) => keysOf(queryOf(request), name).length > 0).slice(0, 1),
    );
    const [first, second] = having;
    if (!first) return [];
    const shared = { fault: names.join(), blind: blind.toGroups };
    const none = { ...shared, name: 'no criterion', request: changeQuery(first, names) };
    const others = second ? Object.fromEntries(queryOf(second)) : { [names[0] ?? '']: '1' };
    const several = {
      ...shared,
      name: 'parameters that exclude each other',
      request: changeQuery(first, [], others),
    };
    return [...(count === 'at-most-one' ? [] : [none]), ...(count === 'at-least-one' ? [] : [several])];
  });
}
