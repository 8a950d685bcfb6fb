import { WalletError } from '@litas/client';
import * as operations from '@litas/client/operations';
import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Credentials } from '../credentials.ts';
import type { RequestLog } from '../requests/request-log.ts';
import type { Session } from '../session/session.ts';
import { type Attempt, type CallRecorder, createCallRecorder } from './call-recorder.ts';
import { forgetPersonTokens, personTokens, reasonForLogIn } from './person-tokens.ts';
import type { CallValues } from './read-values.ts';
import { personOf, type Signer } from './signer.ts';

/** A call to make. */
export interface CallPlan {
  readonly entry: CatalogueEntry;
  readonly signer: Signer;
  /** The requested scopes, if the signer is a user. */
  readonly scopes: readonly string[];
  readonly values: CallValues;
  /** The fields or the file; `undefined` for no body. */
  readonly body: unknown;
  readonly signal: AbortSignal;
}

/** The result of a call. */
export interface CallRecord {
  readonly entry: CatalogueEntry;
  readonly signer: Signer;
  /** What the page signed with. */
  readonly credentials: Credentials;
  /** The scopes of the token; `undefined` if no token signed. */
  readonly granted: readonly string[] | undefined;
  /** Why the page logged the user in before the call; `undefined` if it did not. */
  readonly logIn?: 'noToken' | 'otherScopes' | undefined;
  /** All requests in order, including token requests. */
  readonly attempts: readonly Attempt[];
  /** The error of the client; `undefined` if the call succeeded. */
  readonly error: unknown;
}

/**
 * Makes a call with `@litas/client` and records its requests.
 *
 * @param session - The session of the mode.
 * @param log - The log of the other screens.
 * @param plan - The call.
 */
export async function sendCall(session: Session, log: RequestLog, plan: CallPlan): Promise<CallRecord> {
  const { entry, signer } = plan;
  const recorder = createCallRecorder(log.onSigned);
  const granted = grantedScopes(session, plan);
  const logIn = reasonOfPlan(session, plan);
  let error: unknown;
  try {
    const client = await clientOf(session, { ...plan, recorder, log });
    const { path, query, headers } = plan.values;
    await functionOf(entry.operationId)({
      client,
      path,
      query,
      headers,
      body: plan.body,
      signal: plan.signal,
    });
  } catch (thrown) {
    error = thrown;
    if (thrown instanceof WalletError && lostToken.has(thrown.code)) forgetPersonTokens();
  }
  const attempts = recorder.attempts();
  log.join(attempts.flatMap((attempt) => correlationIdOf(attempt) ?? []));
  return { entry, signer, credentials: session.credentials, granted, logIn, attempts, error };
}

/** Returns the id by which the journal has a request; `undefined` without a response. */
export const correlationIdOf = ({ response }: Attempt): string | undefined =>
  response?.headers.find(([name]) => name === 'paysera-correlation-id')?.[1];

/** Error codes after which a new token can help. */
const lostToken: ReadonlySet<string> = new Set(['unauthorized', 'invalid_grant', 'authorize_again']);

function grantedScopes(
  { tokens, credentials }: Session,
  { signer, scopes }: CallPlan,
): readonly string[] | undefined {
  if (signer === 'consent') return tokens.scopes() ?? [];
  return personOf(signer, credentials.people) === undefined ? undefined : scopes;
}

/** Returns why a call needs a new token first; `undefined` if it does not, or no person with a known password signs. */
export function reasonOfPlan(
  { origin, world, credentials }: Session,
  { signer, scopes }: Pick<CallPlan, 'signer' | 'scopes'>,
): CallRecord['logIn'] {
  const person = personOf(signer, credentials.people);
  if (person === undefined) return undefined;
  return reasonForLogIn({ origin, world, person, clientId: credentials.client.id }, scopes);
}

interface ClientPlan extends CallPlan {
  readonly recorder: CallRecorder;
  readonly log: RequestLog;
}

async function clientOf(session: Session, plan: ClientPlan): Promise<operations.Client> {
  const { signer, scopes, signal, recorder, log } = plan;
  const { credentials, world } = session;
  const options = {
    client: signer === 'reader' ? credentials.reader : credentials.client,
    baseUrl: session.origin,
    fetch: recorder.watch(log.watch(session.send)),
    observe: recorder.observe,
    timeoutMs: 10_000,
    allowBrowser: true,
  };
  const refresh = operations.refreshTokens;
  if (signer === 'consent') {
    return operations.createOperationsClient({ ...options, token: session.tokens, refresh });
  }
  const client = operations.createOperationsClient(options);
  const person = personOf(signer, credentials.people);
  if (person === undefined) return client;
  const token = await personTokens({
    client,
    origin: session.origin,
    clientId: options.client.id,
    world,
    person,
    scopes,
    signal,
  });
  return operations.createOperationsClient({ ...options, token, refresh });
}

type OperationFunction = (options: object) => Promise<unknown>;

// The functions are generated from the same names.
const functionOf = (operationId: string): OperationFunction =>
  (operations as unknown as Readonly<Record<string, OperationFunction>>)[operationId] ??
  (() => Promise.reject(new Error(`The client has no operation ${operationId}.`)));
