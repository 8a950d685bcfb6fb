import type { JournalEntry } from '@litas/sandbox';
import { masked } from '../calls/masked.ts';
import { personOf } from '../calls/signer.ts';
import { type Credentials, publishedCredentials } from '../credentials.ts';
import type { VitestSource } from '../snippets/vitest-source.ts';
import type { LackingState, VitestStart } from '../snippets/vitest-start.ts';
import { callOfEntry, type RepeatableCall, snippetOf } from './call-of-entry.ts';
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
  /** Where the case starts. @default a new sandbox, if it has what the request needs */
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
  const isExpired = hasExpired(subject);
  const start = signer.kind === 'unverified' ? signer.id.replace(masked, '') : '';
  return {
    entry: subject,
    request: snippetOf(subject, origin, credentials),
    start: startOf(subject, context, {
      now: refresh?.issuedAt ?? (isExpired ? timeBefore(subject.at, day) : subject.at),
      lacks: lackingState(subject, context, call),
    }),
    refreshedAfter: refresh?.seconds,
    expiredAfter: refresh === undefined && isExpired ? day : undefined,
    isUserUnknown: signer.kind === 'token' && personOf(call?.signer ?? '', credentials.people) === undefined,
    isSignerKnown:
      signer.kind !== 'unverified' ||
      (start !== '' && [client, reader].some(({ id }) => id.startsWith(start))),
  };
}

function startOf(
  entry: JournalEntry,
  { isTeam, origin, world, attempts, start }: CaseContext,
  { now, lacks }: { readonly now: string; readonly lacks: readonly LackingState[] },
): VitestStart {
  if (isTeam) return { kind: 'connected', url: origin, world };
  const isEnough = lacks.length === 0 && isRejectedFirst(entry);
  const kind = isEnough ? 'new' : (start ?? (lacks.length === 0 ? 'new' : 'file'));
  if (kind === 'new') return { kind, now, lacks, isEnough };
  return { kind: 'file', now, before: Math.min(entry.number, ...attempts.map(({ number }) => number)) };
}

const hasExpired = ({ error, description = '' }: JournalEntry): boolean =>
  error === 'invalid_grant' && /^Token has expired$/.test(description);

/** Whether a request is rejected for its signature or its token, before anything else of the world is read. */
const isRejectedFirst = (entry: JournalEntry): boolean =>
  (entry.status === 401 && entry.signer.kind === 'unverified') ||
  (entry.operation !== 'createToken' && hasExpired(entry));

/** No access token of the sandbox is valid for longer, in seconds. */
const day = 86_400;

/** Returns the time a number of seconds before another one. */
const timeBefore = (at: string, seconds: number): string =>
  new Date(Date.parse(at) - seconds * 1_000).toISOString();

/** Returns what the request needs and a new sandbox does not have. */
function lackingState(
  entry: JournalEntry,
  { requests, credentials }: CaseContext,
  call: RepeatableCall | undefined,
): readonly LackingState[] {
  const { signer } = entry;
  const hasClients = [credentials.client, credentials.reader].every(({ key }) => publishedKeys.has(key));
  const clients: readonly LackingState[] = hasClients ? [] : [{ kind: 'clients' }];
  const isFirst = isRejectedFirst(entry);
  const user = isFirst ? NaN : Number(call?.texts['userId']);
  const users = [...(signer.kind === 'token' ? [signer.user] : []), ...(Number.isNaN(user) ? [] : [user])];
  const unknown = [...new Set(users)].filter((id) => !publishedUsers.has(id));
  const known = [...clients, ...unknown.map((id) => ({ kind: 'user', id }) as const)];
  if (isFirst) return known;
  const before = requests.filter(({ number }) => number < entry.number);
  const changing = before.filter(({ changes = [] }) => changes.some(({ record }) => !ofAccess.has(record)));
  return [
    ...known,
    ...(changing.length > 0 ? [{ kind: 'changes', count: changing.length } as const] : []),
    ...(requests[0]?.number === 1 ? [] : [{ kind: 'history' } as const]),
  ];
}

const publishedKeys: ReadonlySet<string> = new Set(
  [publishedCredentials.client, publishedCredentials.reader].map(({ key }) => key),
);
const publishedUsers: ReadonlySet<number> = new Set(publishedCredentials.people.map(({ userId }) => userId));

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
  const issuedAt = login?.at ?? timeBefore(failed.at, day);
  return { issuedAt, seconds: Math.ceil((time - Date.parse(issuedAt)) / 1_000) };
}
