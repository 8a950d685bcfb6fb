import { brokenRequests } from '../cases/broken/requests.ts';
import type { RawRequest, ValidCase } from '../cases/case.ts';
import { type Parameters, variantsOf } from '../cases/example-parameters.ts';
import { requestOf } from '../cases/recorded-request.ts';
import { callOf, validCasesOf } from '../cases/valid.ts';
import { nonsense } from '../cases/broken/values.ts';
import type { DescribedOperation } from '../description/operations.ts';

/**
 * Finds a call of the client whose request is among the malformed requests of the operation.
 *
 * @returns `undefined` when an operation has no parameters and no body.
 */
export async function malformedCall(
  operation: DescribedOperation,
): Promise<{ name: string; call: ValidCase['call'] } | undefined> {
  const requests = await Promise.all(validCasesOf(operation).map(requestOf));
  const broken = brokenRequests(operation, requests).filter(({ blind }) => !blind?.sandbox);
  const names = new Map(broken.map(({ name, request }) => [keyOf(request), name]));
  for (const parameters of changed(operation)) {
    const { operationId } = operation;
    const call = callOf(operationId, { parameters });
    const request = await requestOf({ operationId, name: '', call }).catch(() => undefined);
    const name = request && names.get(keyOf(request));
    if (name !== undefined) return { name, call };
  }
  return undefined;
}

function changed(operation: DescribedOperation): Parameters[] {
  const [{ parameters } = { parameters: {} }] = variantsOf(operation);
  const names = new Set([...Object.keys(parameters), ...operation.parameters.map(({ name }) => name)]);
  return [...names].flatMap((name) => [
    { ...parameters, [name]: nonsense },
    { ...parameters, [name]: 7 },
    { ...parameters, [name]: 0 },
    Object.fromEntries(Object.entries(parameters).filter(([other]) => other !== name)),
  ]);
}

const keyOf = ({ method, target, body = '' }: RawRequest): string =>
  [method, target, typeof body === 'string' ? body : new TextDecoder().decode(body)].join(' ');
