import type { ValidCase } from '../cases/case.ts';
import { variantsOf } from '../cases/example-parameters.ts';
import { callOf, validCasesOf } from '../cases/valid.ts';
import type { DescribedOperation } from '../description/operations.ts';
import type { ByTransport, Fault, MatrixCase, Signer } from './case.ts';
import { malformedCall } from './malformed-call.ts';
import { reasons } from './reasons.ts';
import { scopeCases } from './scope-cases.ts';
import { scenarios } from './scenarios.ts';
import { successes } from './successes.ts';

/** Returns every case of the matrix: each operation × each declared status × with and without each required scope. */
export async function matrixCases(
  operations: readonly DescribedOperation[],
  allScopes: readonly string[],
): Promise<MatrixCase[]> {
  const cases = await Promise.all(operations.map((operation) => casesOf(operation, allScopes)));
  return cases.flat();
}

async function casesOf(operation: DescribedOperation, allScopes: readonly string[]): Promise<MatrixCase[]> {
  const valid = validCasesOf(operation);
  const [first] = valid;
  if (!first) return [];
  const examples = valid.map((each) => exampleCase(operation, each));
  const reached = new Set(examples.map(({ status }) => status));
  const statuses = await Promise.all(
    Object.keys(operation.responses)
      .map(Number)
      .filter((status) => status >= 400 || !reached.has(status))
      .map((status) => statusCase(operation, first, status)),
  );
  return [...examples, ...statuses, ...scopeCases(operation, first, allScopes)];
}

function exampleCase(
  { operationId, success }: DescribedOperation,
  { name, call, binary = false, inSandbox }: ValidCase,
): MatrixCase {
  const status = inSandbox?.status ?? success;
  const refused = status >= 400;
  return {
    operationId,
    name,
    status,
    about: 'example',
    signer: 'everything',
    call,
    replayed: { prism: reasons.stateless, ...(binary && refused && { proxy: reasons.binary }) },
    excluded: binary && !refused ? { proxy: reasons.binary } : {},
  };
}

async function statusCase(
  operation: DescribedOperation,
  { call, binary = false }: ValidCase,
  status: number,
): Promise<MatrixCase> {
  const { operationId } = operation;
  const base = { operationId, status, about: 'status', signer: 'everything', call, onRequest: call } as const;
  const prism = reasons.stateless;
  if (status < 400) return { ...base, replayed: { prism }, ...successOf(operation, status) };
  const provoked = await provoke(operation, status);
  if (!provoked) {
    return { ...base, name: 'replayed', replayed: { prism, ...everywhere(reasons.noCall) }, excluded: {} };
  }
  const { unseen = binary && !provoked.fault ? reasons.binary : undefined, ...rest } = provoked;
  return { ...base, ...rest, replayed: { prism, ...(unseen && { proxy: unseen }) }, excluded: {} };
}

/** Returns how a success is reached that the examples of the operation do not lead to. */
function successOf(
  { operationId, success }: DescribedOperation,
  status: number,
): Partial<MatrixCase> & Pick<MatrixCase, 'name' | 'excluded'> {
  const known = status === success ? successes[operationId] : undefined;
  if (!known) return { name: 'the other success', excluded: everywhere(reasons.otherSuccess) };
  const { name, call, unreachable } = known;
  return { name, call, excluded: unreachable === undefined ? {} : { proxy: unreachable } };
}

const everywhere = (reason: string): ByTransport => ({ proxy: reason, sandbox: reason, msw: reason });

/** The cause of a status: a call, its signer, its headers or a fault rule. */
interface Provoked extends Partial<Pick<MatrixCase, 'signer' | 'call' | 'headers' | 'fault'>> {
  readonly name: string;
  /** Why the status is replayed through the Prism proxy. @default it is reached */
  readonly unseen?: string | undefined;
}

async function provoke(operation: DescribedOperation, status: number): Promise<Provoked | undefined> {
  const { operationId, signed, takesToken } = operation;
  const known = scenarios[operationId]?.[status];
  if (known) return known;
  if (status === 404) return unknownId(operation);
  if (status === 400) {
    const malformed = await malformedCall(operation);
    if (malformed) return { ...malformed, unseen: reasons.malformed };
    return takesToken ? { name: 'a replaced token', signer: 'a replaced token' } : undefined;
  }
  if (status === 406) return { name: 'an Accept header without JSON', headers: { accept: 'text/csv' } };
  const signer = signed ? signers[status] : undefined;
  if (signer) return { name: signer, signer };
  const fault = faults[status];
  return fault && { name: 'a fault rule', fault };
}

/** The fault rules for statuses that no call leads to. */
const faults: Readonly<Record<number, Fault>> = {
  // An unsigned operation has no quota.
  429: { status: 429, retryAfterSeconds: 60 },
  500: { status: 500 },
  // Without a code the sandbox responds with the page of a gateway.
  503: { status: 503, code: 'internal_server_error' },
};

const signers: Readonly<Record<number, Signer & string>> = {
  401: 'a wrong key',
  403: 'no permissions',
  429: 'too many calls',
};

/** Returns a call with an unknown id, the last one of the path. */
function unknownId(operation: DescribedOperation): Provoked | undefined {
  const name = operation.parameters.findLast((each) => each.in === 'path' && each.name.endsWith('Id'))?.name;
  const [variant] = variantsOf(operation);
  if (name === undefined || !variant) return undefined;
  const parameters = { ...variant.parameters, [name]: 987_654_321 };
  return { name: `an unknown ${name}`, call: callOf(operation.operationId, { ...variant, parameters }) };
}
