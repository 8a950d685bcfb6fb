import type { DescribedOperation } from '../../description/operations.ts';
import type { MalformedCase, RawRequest } from '../case.ts';
import { breakBody } from './in-body.ts';
import { breakGroups } from './in-groups.ts';
import { breakPath } from './in-path.ts';
import { breakQuery } from './in-query.ts';
import { keysOf, queryOf } from './query-text.ts';

/**
 * Breaks the valid requests of an operation, each in one place.
 *
 * @param operation - Its description.
 * Its valid requests. A parameter is broken in the first one that has it.
 * The malformed requests; none when the operation takes no input.
 */
export function brokenRequests(
  operation: DescribedOperation,
  requests: readonly RawRequest[],
): MalformedCase[] {
  const [first] = requests;
  if (!first) return [];
  const having = (name: string): RawRequest =>
    requests.find((request) => keysOf(queryOf(request), name).length > 0) ?? first;
  const { operationId, parameters } = operation;
  return [
    ...parameters.filter((each) => each.in === 'path').flatMap((each) => breakPath(operation, each, first)),
    ...parameters
      .filter((each) => each.in === 'query')
      .flatMap((each) => breakQuery(each, having(each.name))),
    ...breakGroups(operation, requests),
    ...breakBody(operation, first),
  ].map((each) => ({ operationId, ...each }));
}
