import type { Operation } from '../../generated/operations.gen.ts';
import { Refusal } from '../../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { noContent, refused } from '../../http/responses.ts';
import { captchaHeaders } from '../../oauth/captcha.ts';
import type { Fault, FaultRule, FaultRuleRecord } from '../../state/fault-rules.ts';
import { nextWord } from '../../state/random.ts';
import type { World } from '../../state/store.ts';
import type { Trace, WorldMoment } from '../request/trace.ts';
import { faultAnswer, preferredStatus } from './fault-response.ts';
import { faultText, readFault } from './fault-text.ts';

/** Carries an operation out at some moment; the fault says what of it concerns that. */
type CarryOut = (moment: WorldMoment, fault: Fault) => Promise<PlainResponse>;

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

/** A fault that strikes a call, and the rules behind it. */
interface Strike {
  readonly fault: Fault;
  /** Ids of the rules, in their order. */
  readonly rules: readonly number[];
}

/** Asks the rules of a world whether they strike a call. Several faults become one, in which the earlier rule goes before. */
async function strike(
  { faults }: World,
  rules: readonly FaultRuleRecord[],
  operation: Operation,
): Promise<Strike | undefined> {
  const after = rules.map((record) => (fits(record.rule, operation) ? tried(record) : record));
  await faults.set(after);
  const striking = after.filter((record, place) => record.struck > (rules[place]?.struck ?? 0));
  if (striking.length === 0) return undefined;
  const fault = Object.assign({}, ...striking.map(({ rule }) => rule).toReversed()) as Fault;
  return { fault, rules: striking.map(({ id }) => id) };
}

const fits = ({ operations, methods }: FaultRule, { operationId, method }: Operation): boolean =>
  (operations?.includes(operationId) ?? true) && (methods?.includes(method) ?? true);

/** A rule after a request that it fits. */
function tried(record: FaultRuleRecord): FaultRuleRecord {
  const { after = 0, count = Infinity, probability = 1 } = record.rule;
  const seen = record.seen + 1;
  if (seen <= after || record.struck >= count) return { ...record, seen };
  const [word, random] = nextWord(record.random);
  const struck = word / 2 ** 32 < probability ? record.struck + 1 : record.struck;
  return { ...record, seen, struck, random };
}
