import type { Operation } from '../generated/operations.gen.ts';
import type { Caller } from './caller.ts';
import { needPermission } from './need-permission.ts';

/** Makes sure that the client has the permissions which the query parameters that were sent need. */
export function needQueryPermissions(
  { queryPermissions = {} }: Operation,
  caller: Caller | undefined,
  query: unknown,
): void {
  for (const [name, permissions] of Object.entries(queryPermissions)) {
    if (caller && Object.hasOwn(Object(query), name)) needPermission(caller, permissions);
  }
}
