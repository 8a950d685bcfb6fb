import type { Operation } from '../../generated/operations.gen.ts';
import type { PlainRequest } from '../../http/message.ts';
import type { World } from '../../state/store.ts';
import type { Diagnostics, MatchedFault } from './diagnostics.ts';

/** A request for an operation, in its world. It is created once and handed to every step. */
export interface RequestContext {
  readonly operation: Operation;
  readonly request: PlainRequest;
  /** Path parameters, percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query as it came, without its question mark. */
  readonly search: string;
  readonly world: World;
  /** World clock, Unix seconds. */
  readonly now: number;
  /** Signing clock, Unix seconds; with a fault, as wrong as the fault makes it. */
  readonly signingNow: number;
  /** The world that the id of the signature belongs to, where the request names a world itself. */
  readonly worldOfSigner: string | undefined;
  /** What goes wrong on purpose; `undefined` when nothing does. */
  readonly fault: MatchedFault | undefined;
  readonly diagnostics: Diagnostics;
}
