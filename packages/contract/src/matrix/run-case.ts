import type { AnswerJudge } from '../judges/answer-judge.ts';
import { handedOn } from '../judges/handed-on.ts';
import type { Finding, Judge } from '../judges/finding.ts';
import { anyToken, client } from '../cases/credentials.ts';
import { type Called, type CallOptions, makeCall } from './call.ts';
import { type MatrixCase, type Way, ways } from './case.ts';
import { type Stage, stageClock } from './stage.ts';

/** A way that is open: servers that run, and who judges what comes back on it. */
export interface OpenWay {
  readonly way: Way;
  /** Judges every answer by the bundle. */
  readonly judge: AnswerJudge;
  /** The sandbox at its end; none where Prism answers by itself. */
  readonly stage: Stage | undefined;
  /** Where calls go and how they are signed. */
  readonly options: Omit<CallOptions, 'client' | 'token' | 'prefer' | 'clock'>;
}

/** What a case came to on a way. */
export interface Ran extends Called {
  readonly findings: readonly Finding[];
}

/** Runs a case on a way and asks the judges what they object to. */
export async function runCase(open: OpenWay, each: MatrixCase): Promise<Ran> {
  const { way, judge, stage, options } = open;
  const { operationId, status, call, onRequest = call, headers, fault, asked, signer } = each;
  await stage?.tidy();
  const who = stage ? await stage.credentialsOf(signer) : anyone;
  const prefer = asked[way] !== undefined ? `code=${status}` : undefined;
  if (fault && prefer === undefined) await stage?.failWith(operationId, fault);
  const called = await makeCall(prefer === undefined ? call : onRequest, {
    ...options,
    ...who,
    prefer,
    sent: headers,
    clock: stageClock,
    codeOf: stage?.codeOf,
  });
  if (fault) await stage?.succeed();
  const { answer, outcome, violations } = called;
  const objections: [Judge, readonly string[]][] = answer
    ? [
        ['expected status', answer.status === status ? [] : [`${answer.status} instead of ${status}`]],
        ['bundle schemas (Ajv)', judge.violationsOf(operationId, answer)],
        ['Prism', violations],
        ['the answer that was sent', handedOn(answer, outcome)],
      ]
    : [['the answer that was sent', ['the client sent nothing']]];
  const findings = objections.flatMap(([by, messages]) =>
    messages.map((message): Finding => ({ operationId, judge: by, way: ways[way], message })),
  );
  return { ...called, findings };
}

/** Prism looks whether there is a signature, not whose it is. */
const anyone = { client, token: anyToken };
