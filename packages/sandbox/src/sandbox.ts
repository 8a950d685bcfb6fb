import type { PlainRequest, PlainResponse } from './core/message.ts';
import type { FileFilter, UploadedFile } from './files/find-files.ts';
import type { IdentificationOutcome } from './identification/review-by-hand.ts';
import type { Message, MessageFilter } from './messages/outbox.ts';

/** A Wallet API with a world of its own. */
export interface Sandbox {
  /** Where it is reached. */
  readonly origin: string;
  /**
   * Answers a request that is free of any transport. It never rejects.
   *
   * @param request - Method, origin, target, headers and octets, as they came.
   * @returns Status, headers and body.
   */
  handle(this: void, request: PlainRequest): Promise<PlainResponse>;
  /**
   * Answers as the platform's `fetch` does, without a network.
   *
   * @param input - A request, or a URL that may be relative to `origin`.
   * @param init - As for `fetch`; its `signal` is honoured.
   * @returns The answer. It rejects only with the signal's reason, or with a `TypeError` for what is no request.
   */
  fetch(this: void, input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** Puts the world back to its seed: tokens, codes and grants are gone. Used nonces stay used. */
  reset(this: void): Promise<void>;
  /** The world clock. */
  readonly clock: SandboxClock;
  /**
   * The SMS and e-mails that would have been sent, with the codes in them; the last 1,000 are kept.
   *
   * @param filter - Which ones: of a user, to a recipient, of a kind.
   * @returns The messages, the newest first.
   */
  messages(this: void, filter?: MessageFilter): Promise<Message[]>;
  /**
   * What users have uploaded: pictures, documents and images of them.
   *
   * @param filter - Which ones: of a user.
   * @returns The files with their octets, the newest first.
   */
  files(this: void, filter?: FileFilter): Promise<UploadedFile[]>;
  /**
   * Reviews a submitted identification request now, instead of half an hour of the world clock after it was submitted.
   *
   * @param id - Id of the request.
   * @param decision - What the reviewer says; what is left out, the documents decide.
   * @returns What became of it.
   * @throws `Error` when there is no such request, or it does not wait for a review.
   */
  reviewIdentification(this: void, id: number, decision?: ReviewDecision): Promise<IdentificationOutcome>;
}

/** What a reviewer of an identification request says. */
export interface ReviewDecision {
  /**
   * Whether the user is who the documents say.
   * @default what the documents tell
   */
  readonly accept?: boolean;
  /**
   * What the API shows as the comment.
   * @default the reason, where it is not accepted
   */
  readonly comment?: string;
}

/** The world clock of a sandbox. Signatures have their own clock. */
export interface SandboxClock {
  /** What it shows. */
  now(this: void): Promise<Date>;
  /** Sets it; it goes on running if it ran before, and stands still otherwise. */
  set(this: void, time: Date | string): Promise<void>;
  /** Sets it forward by some seconds. */
  advance(this: void, seconds: number): Promise<void>;
  /** Makes it stand still. */
  freeze(this: void): Promise<void>;
  /** Makes it run on from where it stands. */
  resume(this: void): Promise<void>;
}
