import { noContent, refused } from '../core/answers.ts';
import type { PlainRequest, PlainResponse } from '../core/message.ts';
import { Refusal } from '../core/refusal.ts';
import type { Trace } from '../core/trace.ts';
import type { WorldMoment } from '../core/world-moment.ts';
import type { Operation } from '../generated/operations.gen.ts';
import { captchaHeaders } from './captcha.ts';
import type { Fault } from './fault.ts';
import { faultAnswer } from './fault-answer.ts';
import { faultText, readFault } from './fault-text.ts';
import { preferredStatus } from './preferred-status.ts';
import { strike } from './strike.ts';

/** Carries an operation out at some moment; the fault says what of it concerns that. */
export type CarryOut = (moment: WorldMoment, fault: Fault) => Promise<PlainResponse>;

const none: Fault = {};

/** Carries an operation out, unless something goes wrong with it on purpose: by the request's own wish, or by a rule of its world. */
export async function withFault(
  operation: Operation,
  request: PlainRequest,
  moment: WorldMoment,
  trace: Trace,
  carryOut: CarryOut,
): Promise<PlainResponse> {
  const { prefer, 'x-sandbox-fault': wish } = request.headers;
  const rules = await moment.world.faults.get();
  if (rules.length === 0 && prefer === undefined && wish === undefined) return carryOut(moment, none);

  const preferred = preferredStatus(operation, prefer);
  const wished = wish === undefined ? undefined : readFault(wish);
  const struck = await strike(moment.world, rules, operation);
  if (preferred === undefined && !wished && !struck) return carryOut(moment, none);

  const fault: Fault = {
    ...struck?.fault,
    ...wished,
    ...(preferred !== undefined && { status: preferred }),
  };
  trace.fault = faultText(fault);
  trace.latencyMs = fault.latencyMs ?? 0;
  const response = await answerWith(fault, operation, request, moment, trace, struck?.rules ?? [], carryOut);
  const headers = {
    ...response.headers,
    ...(trace.fault !== '' && { 'x-sandbox-fault': trace.fault }),
    ...(preferred !== undefined && { 'preference-applied': `code=${preferred}` }),
  };
  const delivery = deliveryOf(fault);
  return { ...response, headers, ...(delivery && { delivery }) };
}

const deliveryOf = ({ connection }: Fault): PlainResponse['delivery'] =>
  connection === undefined ? undefined : connection === 'cut' ? 'cut' : 'lost';

async function answerWith(
  fault: Fault,
  operation: Operation,
  request: PlainRequest,
  moment: WorldMoment,
  trace: Trace,
  rules: readonly number[],
  carryOut: CarryOut,
): Promise<PlainResponse> {
  const { connection, captcha = false, status = captcha ? 429 : undefined, clockSeconds = 0 } = fault;
  if (connection === 'drop') return noContent();
  if (status !== undefined) {
    const headers = captcha ? captchaHeaders(request, trace.world, { rules }) : {};
    return faultAnswer(operation, status, fault, headers);
  }
  try {
    const signingNow = moment.signingNow + clockSeconds;
    return await carryOut({ ...moment, signingNow, clockSkew: clockSeconds }, fault);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    trace.refusal = error;
    return refused(error, request);
  }
}
