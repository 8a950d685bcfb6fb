import type { ResponseValidator } from '../validators/response-validator.ts';
import { handedOn } from '../validators/handed-on.ts';
import type { Finding, Validator } from '../validators/finding.ts';
import { anyToken, client } from '../cases/credentials.ts';
import { type Called, type CallOptions, makeCall } from './call.ts';
import { type MatrixCase, type Transport, transports } from './case.ts';
import { type Fixture, fixtureClock } from './fixture.ts';

/** An open transport: its servers, and the validator of its responses. */
export interface OpenTransport {
  readonly transport: Transport;
  /** Validates every response by the bundle. */
  readonly validator: ResponseValidator;
  /** The sandbox behind the transport. @default none: Prism responds alone */
  readonly fixture: Fixture | undefined;
  /** The target and the signature of calls. */
  readonly options: Omit<CallOptions, 'client' | 'token' | 'prefer' | 'clock'>;
}

/** The result of a case on a transport. */
export interface Ran extends Called {
  readonly findings: readonly Finding[];
}

/** Runs a case on a transport and collects the findings of the validators. */
export async function runCase(open: OpenTransport, each: MatrixCase): Promise<Ran> {
  const { transport, validator, fixture, options } = open;
  const { operationId, status, call, onRequest = call, headers, fault, replayed, signer } = each;
  await fixture?.tidy();
  const who = fixture ? await fixture.credentialsOf(signer) : anyone;
  const prefer = replayed[transport] !== undefined ? `code=${status}` : undefined;
  if (fault && prefer === undefined) await fixture?.failWith(operationId, fault);
  const called = await makeCall(prefer === undefined ? call : onRequest, {
    ...options,
    ...who,
    prefer,
    sent: headers,
    clock: fixtureClock,
    codeOf: fixture?.codeOf,
  });
  if (fault) await fixture?.succeed();
  const { response, outcome, violations } = called;
  const objections: [Validator, readonly string[]][] = response
    ? [
        ['expected status', response.status === status ? [] : [`${response.status} instead of ${status}`]],
        ['bundle schemas (Ajv)', validator.violationsOf(operationId, response)],
        ['Prism', violations],
        ['the received response', handedOn(response, outcome)],
      ]
    : [['the received response', ['the client sent nothing']]];
  const findings = objections.flatMap(([by, messages]) =>
    messages.map((message): Finding => ({
      operationId,
      validator: by,
      transport: transports[transport],
      message,
    })),
  );
  return { ...called, findings };
}

/** Prism checks only that there is a signature. */
const anyone = { client, token: anyToken };
