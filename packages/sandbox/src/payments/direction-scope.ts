import type { Subject } from '../access/authorize.ts';
import type { Caller } from '../access/caller.ts';
import { scopeMissing } from '../access/scope-missing.ts';
import { forbidden } from '../core/refusal.ts';
import type { Direction } from '../store/statement-record.ts';

const scopeOf = { in: 'incoming_payments', out: 'outgoing_payments' } as const;

/** Whether the caller may see the pending payments of one direction. */
export const maySee = ({ scopes }: Subject, direction: Direction): boolean => scopes.has(scopeOf[direction]);

/** Makes sure that the caller may see the pending payments of one direction. */
export function needDirectionScope(caller: Caller, subject: Subject, direction: Direction): void {
  if (!maySee(subject, direction)) throw forbidden(scopeMissing(caller, [scopeOf[direction]]));
}
