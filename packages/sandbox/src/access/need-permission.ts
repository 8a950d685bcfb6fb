import { forbidden } from '../core/refusal.ts';
import type { Caller } from './caller.ts';

/** Makes sure that the client behind a request has one of these permissions. */
export function needPermission({ client }: Caller, permissions: readonly string[]): void {
  if (permissions.some((permission) => client.permissions.includes(permission))) return;
  throw forbidden(`The client lacks the permission ${permissions.join(' or ')}`);
}
