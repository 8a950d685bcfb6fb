import type { JournalEntry } from '@litas/sandbox';
import { masked } from '../calls/masked.ts';
import { personOf } from '../calls/signer.ts';
import { type Credentials, publishedCredentials } from '../credentials.ts';
import type { VitestSource } from '../snippets/vitest-source.ts';
import type { VitestStart } from '../snippets/vitest-start.ts';
import { callOfEntry, snippetOf } from './call-of-entry.ts';
import { mainEntry } from './group-entries.ts';

/** What the page knows of a request beside the journal, for a test case. */
export interface CaseContext {
  /** The journal, the oldest first. */
  readonly requests: readonly JournalEntry[];
  /** The requests of the call, the oldest first. */
  readonly attempts: readonly JournalEntry[];
  /** Scheme, host and port of the sandbox. */
  readonly origin: string;
  readonly credentials: Credentials;
  /** Whether the sandbox is one of a team, which a test has to connect to. */
  readonly isTeam: boolean;
  /** Name of the world; `undefined` for the default world. */
  readonly world: string | undefined;
  /** Where the case starts. @default a new sandbox, if nothing changed its world before */
  readonly start?: 'new' | 'file' | undefined;
}

/** Records that a login adds, and that do not belong to the world of a case. */
const ofAccess: ReadonlySet<string> = new Set([
  'tokens',
  'quotas',
  'codes',
  'sequences',
  'authorizationRequests',
]);

/**
 * Collects what a test case of a recorded request needs. The case of a request that renewed its token, and of the token, is the whole
 * call.
 */
export function caseOfEntry(entry: JournalEntry, context: CaseContext): VitestSource {
  const { attempts, origin, credentials } = context;
  const refresh = refreshOf(context);
  const main = refresh === undefined ? undefined : mainEntry({ entries: attempts, isCertain: true });
  const subject = main === undefined || main.number === entry.number ? entry : main;
  const call = callOfEntry(subject, credentials);
  const { signer } = subject;
  const { client, reader } = credentials;
  const start = signer.kind === 'unverified' ? signer.id.replace(masked, '') : '';
  return {
    entry: subject,
    request: snippetOf(subject, origin, credentials),
    start: startOf(subject, context, refresh?.issuedAt ?? subject.at),
    refreshedAfter: refresh?.seconds,
    isUserUnknown: signer.kind === 'token' && personOf(call?.signer ?? '', credentials.people) === undefined,
    isSignerKnown:
      signer.kind !== 'unverified' ||
      (start !== '' && [client, reader].some(({ id }) => id.startsWith(start))),
  };
}

function startOf(
  entry: JournalEntry,
  { isTeam, origin, world, requests, attempts, credentials, start }: CaseContext,
  now: string,
): VitestStart {
  if (isTeam) return { kind: 'connected', url: origin, world };
  const isSignature = entry.status === 401 && entry.signer.kind === 'unverified';
  const isNew = credentials === publishedCredentials && (isSignature || isUntouched(requests, entry.number));
  if ((start ?? (isNew ? 'new' : 'file')) === 'new') return { kind: 'new', now };
  return { kind: 'file', now, before: Math.min(entry.number, ...attempts.map(({ number }) => number)) };
}

/** Returns whether no request before one changed the world, as far as the journal has them all. */
const isUntouched = (requests: readonly JournalEntry[], number: number): boolean =>
  requests[0]?.number === 1 &&
  !requests.some(
    (each) => each.number < number && (each.changes ?? []).some(({ record }) => !ofAccess.has(record)),
  );

interface Refresh {
  /** World time of the login. */
  readonly issuedAt: string;
  /** Seconds of the world clock from the login to the call. */
  readonly seconds: number;
}

/** Finds the renewal of the token in a call, and the login before it. */
function refreshOf({ attempts, requests }: CaseContext): Refresh | undefined {
  const failed = attempts.find(
    ({ error, operation }) => error === 'invalid_grant' && operation !== 'createToken',
  );
  const renewed = attempts.some(
    ({ operation, status, number }) =>
      operation === 'createToken' && status === 200 && number > (failed?.number ?? Infinity),
  );
  if (failed === undefined || !renewed) return undefined;
  const login = requests.findLast(
    ({ operation, status, number }) =>
      operation === 'createToken' && status === 200 && number < failed.number,
  );
  const time = Date.parse(failed.at);
  // Without the login in the journal: no access token of the sandbox is valid for longer than a day.
  const issued = login === undefined ? time - 86_400_000 : Date.parse(login.at);
  return { issuedAt: new Date(issued).toISOString(), seconds: Math.ceil((time - issued) / 1_000) };
}
