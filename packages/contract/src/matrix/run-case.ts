import type { ResponseValidator } from '../validators/response-validator.ts';
import { handedOn } from '../validators/handed-on.ts';
import type { Finding, Validator } from '../validators/finding.ts';
import { anyToken, client } from '../cases/credentials.ts';
import { type Called, type CallOptions, makeCall } from './call.ts';
import { type MatrixCase, type Transport, transports } from './case.ts';
import { type Fixture, fixtureClock } from './fixture.ts';

/** A transport that is open: servers that run, and the validator of the responses. */
export interface OpenTransport {
  readonly transport: Transport;
  /** Validates every response by the bundle. */
  readonly validator: ResponseValidator;
  /** The sandbox at its end; none where Prism answers by itself. */
  readonly fixture: Fixture | undefined;
  /** Where calls go and how they are signed. */
  readonly options: Omit<CallOptions, 'client' | 'token' | 'prefer' | 'clock'>;
}

/** What a case came to on a transport. */
export interface Ran extends Called {
  readonly findings: readonly Finding[];
}

/** Runs a case on a transport and asks the validators what they object to. */
export async function runCase(open: OpenTransport, each: MatrixCase): Promise<Ran> {
  const { transport, validator, fixture, options } = open;
  const { operationId, status, call, onRequest = call, headers, fault, asked, signer } = each;
  await fixture?.tidy();
  const who = fixture ? await fixture.credentialsOf(signer) : anyone;
  const prefer = asked[transport] !== undefined ? `code=${status}` : undefined;
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

/** Prism looks whether there is a signature, not whose it is. */
const anyone = { client, token: anyToken };
