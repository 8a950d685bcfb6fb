import type { CheckedOperation } from '../generated/checked-operations.gen.ts';
import type { CheckCaller } from './check-caller.ts';

/** Values of parameters by name. Many of them are taken from responses. */
export type KnownParameters = Map<string, unknown>;

/** The sources of parameters: operation, path in the body, and the parameters that it provides. */
const sources: readonly (readonly [
  operationId: string,
  path: readonly string[],
  names: readonly string[],
])[] = [
  ['getUser', ['id'], ['user_id']],
  ['getUser', ['email'], ['email']],
  ['getUser', ['phone'], ['phone']],
  ['getWallet', ['account', 'ibans', '0'], ['iban']],
  ['getWallet', ['account', 'number'], ['account_number']],
  ['listIdentificationRequests', ['identification_requests', '0', 'id'], ['identificationRequestId']],
];

/** The parameters that are known before the first call. */
export function knownAtStart({ token, userId, walletId }: CheckCaller): KnownParameters {
  const known: KnownParameters = new Map<string, unknown>([
    ['amount', 1],
    ['currency', 'EUR'],
  ]);
  const user = userId ?? (token && 'me');
  const wallet = walletId ?? (token && 'me');
  if (user !== undefined) known.set('userId', user);
  if (wallet !== undefined) known.set('walletId', wallet);
  return known;
}

/** Adds the parameters that a response provides. */
export function learn(known: KnownParameters, operationId: string, body: unknown): void {
  for (const [source, path, names] of sources) {
    if (source !== operationId) continue;
    const value = path.reduce<unknown>((node, step) => (Object(node) as Record<string, unknown>)[step], body);
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    for (const name of names) known.set(name, value);
  }
}

/** Returns the parameters for an operation, or the name of one that is not known yet. */
export function parametersFor(
  { required, groups }: CheckedOperation,
  known: KnownParameters,
): { readonly parameters: Readonly<Record<string, unknown>> } | { readonly missing: string } {
  const names = [...required];
  const missing = names.find((name) => !known.has(name));
  if (missing !== undefined) return { missing };
  for (const members of groups) {
    const criterion = members.find((name) => known.has(name));
    if (criterion === undefined) return { missing: members.join(' or ') };
    names.push(criterion);
  }
  return { parameters: Object.fromEntries(names.map((name) => [name, known.get(name)])) };
}
