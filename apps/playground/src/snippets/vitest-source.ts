import type { JournalEntry } from '@litas/sandbox';
import type { SnippetRequest } from './snippets.ts';
import type { VitestStart } from './vitest-start.ts';

/** What a test case cannot know, for a note in the page and a comment in the code. */
export type VitestNote =
  /** A new sandbox does not have what the request needs. */
  | 'lacksState'
  /** The world of a team is used as it is. */
  | 'asItIs'
  /** The mistake in the signature is not known: a wrong key signs. */
  | 'otherMistake'
  /** The token expires between the login and the call. */
  | 'expiresFirst'
  /** Values of the query or the body are other ones. */
  | 'hiddenValues'
  /** The body was written from its fields. */
  | 'bodyRewritten'
  /** The id that signed is not known: a known client signs. */
  | 'otherSigner'
  /** The user is not known, and the test needs the name and the password. */
  | 'unknownUser';

/** The reason why there is no test case. */
export type NoVitestCase = 'noOperation' | 'file' | 'mistake' | 'token' | 'masked';

/** A test case. */
export interface VitestCase {
  readonly text: string;
  /** Names of the environment variables that it needs. */
  readonly required: readonly string[];
  readonly notes: readonly VitestNote[];
}

/** A recorded request to write as a test case. */
export interface VitestSource {
  readonly entry: JournalEntry;
  readonly request: SnippetRequest;
  readonly start: VitestStart;
  /** Seconds from the login to the call, if the call refreshed its token. */
  readonly refreshedAfter: number | undefined;
  /** Seconds from the login to the call, if its token had expired and was not refreshed. */
  readonly expiredAfter: number | undefined;
  /** Whether the user of the token is not known. */
  readonly isUserUnknown: boolean;
  /** Whether the signer is one of the known clients. */
  readonly isSignerKnown: boolean;
}

/** The lines of a test case, without its start. */
export interface CaseBody {
  readonly imports: readonly string[];
  readonly title: string;
  readonly lines: readonly string[];
  readonly notes: readonly VitestNote[];
  /** The origin of the sandbox, if the case depends on it. */
  readonly origin?: string;
}
