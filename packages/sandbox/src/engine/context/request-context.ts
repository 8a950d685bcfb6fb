import type { Operation } from '../../generated/operations.gen.ts';
import type { PlainRequest } from '../../http/message.ts';
import type { World } from '../../state/store.ts';
import type { Diagnostics, MatchedFault } from './diagnostics.ts';

/** A request for an operation, in its world. It is created once and passed to every step. */
export interface RequestContext {
  readonly operation: Operation;
  readonly request: PlainRequest;
  /** Path parameters, percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The raw query, without the question mark. */
  readonly search: string;
  readonly world: World;
  /** World clock, Unix seconds. */
  readonly now: number;
  /** Signing clock, Unix seconds, including the shift of a fault. */
  readonly signingNow: number;
  /** World of the signature's id, when the request names a world itself. */
  readonly worldOfSigner: string | undefined;
  /** The fault; `undefined` for none. */
  readonly fault: MatchedFault | undefined;
  /** Whether the call counts towards quotas. */
  readonly countsCalls: boolean;
  readonly diagnostics: Diagnostics;
}
