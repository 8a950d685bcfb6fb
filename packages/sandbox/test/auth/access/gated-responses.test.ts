import { beforeAll, expect, test } from 'vitest';
import { type Operation, operations } from '../../../src/generated/operations.gen.ts';
import { scopes } from '../../../src/generated/scopes.gen.ts';
import type { WorldSnapshot } from '../../../src/index.ts';
import { applicant } from '../../domain/identification/applicant.ts';
import { call, type Credentials, frozenSandbox } from '../../support/caller.ts';
import { responseSchema, isGated, keysOf } from '../../support/granted-keys.ts';
import { people, tokenOf } from '../../support/people.ts';

/** How an operation is called about Ona so that its response holds as much as it can. */
interface GatedCall {
  readonly target: string;
  readonly json?: (codes: Readonly<Record<'sms' | 'email', string>>) => object;
  /** What has to have happened. @default Ona has an identification request that she has not submitted */
  readonly state?: 'untouched';
}

const calls: Readonly<Record<string, GatedCall>> = {
  createIdentificationRequestByPhone: {
    target: 'identification-request',
    json: () => ({ phone: '37060000101' }),
    state: 'untouched',
  },
  getIdentificationRequest: { target: 'identification-request/901' },
  submitIdentificationRequest: { target: 'identification-request/901/submit' },
  findUser: { target: 'user?email=ona%40example.org' },
  getUser: { target: 'user/me' },
  assignEmail: { target: 'user/me/email', json: () => ({ email: 'ona.petraite@example.org' }) },
  confirmEmail: { target: 'user/me/email/confirm', json: ({ email }) => ({ code: email }) },
  createIdentificationRequest: { target: 'user/me/identification-request', state: 'untouched' },
  listIdentificationRequests: { target: 'user/me/identification-requests' },
  getUserIdentity: { target: 'user/me/identity' },
  setUserPassword: {
    target: 'user/me/password',
    json: () => ({ old_password: people.ona.password, password: 'quiet-meadow-31' }),
  },
  assignPhone: { target: 'user/me/phone', json: () => ({ phone: '37060000109' }) },
  confirmPhone: { target: 'user/me/phone/confirm', json: ({ sms }) => ({ code: sms }) },
  listProjects: {
    target: 'user/me/projects?fields=id,title,description,wallet_id,wallet,owner_display_name',
  },
  listWallets: { target: 'user/me/wallets' },
  findWallet: { target: 'wallet?user_id=5101' },
  getWallet: { target: 'wallet/me' },
  updateWalletDescription: { target: 'wallet/me', json: () => ({ description: 'Savings' }) },
  deleteWalletDescription: { target: 'wallet/me/description' },
  findWallets: { target: 'wallets?email=ona%40example.org' },
};

const gated = operations.filter(
  ({ operationId, credentials }) => credentials === 'any' && isGated(responseSchema(operationId)),
);
const plain = Object.keys(scopes).filter((scope) => !scope.endsWith('_offline'));
const sandbox = frozenSandbox();
const all = plain.join(' ');

/** Brings the world to where a call makes sense, with a token of some scopes, and keeps it. */
async function prepare(scope: string) {
  await sandbox.reset();
  const token = await tokenOf(sandbox, 'ona', scope);
  const untouched = await sandbox.snapshot();
  const by = applicant(sandbox, await tokenOf(sandbox, 'ona', all));
  const request = await by.begin();
  await by.addCard(request);
  await by.addFace(request);
  const full = await tokenOf(sandbox, 'ona', all);
  for (const [kind, json] of [
    ['email', { email: 'ona.p@example.org' }],
    ['phone', { phone: '37060000108' }],
  ] as const) {
    await call(sandbox, full, `/rest/v1/user/me/${kind}`, { method: 'POST', json });
  }
  const codeOf = async (kind: 'sms' | 'email') => (await sandbox.messages({ kind }))[0]?.code ?? '';
  const codes = { sms: await codeOf('sms'), email: await codeOf('email') };
  return { token, untouched, begun: await sandbox.snapshot(), codes };
}

type Prepared = Awaited<ReturnType<typeof prepare>>;

async function responseTo({ operationId, method }: Operation, { token, untouched, begun, codes }: Prepared) {
  const { target, json, state } = calls[operationId] ?? expect.unreachable();
  const snapshot: WorldSnapshot = state === 'untouched' ? untouched : begun;
  await sandbox.restore(snapshot);
  const signer: Credentials = token;
  return call(sandbox, signer, `/rest/v1/${target}`, { method, ...(json && { json: json(codes) }) });
}

/** The response of each operation when all scopes are granted. */
const whole = new Map<string, unknown>();
beforeAll(async () => {
  const prepared = await prepare(all);
  for (const operation of gated)
    whole.set(operation.operationId, (await responseTo(operation, prepared)).body);
});

test('every operation with a gated response is called and responds', () => {
  expect(gated.map(({ operationId }) => operationId).toSorted()).toEqual(Object.keys(calls).toSorted());
  expect([...whole].filter(([, body]) => Object.hasOwn(Object(body) as object, 'error'))).toEqual([]);
});

test.for(['', ...plain])(
  'with the scope "%s" alone the responses have exactly the keys that it grants',
  async (scope) => {
    const prepared = await prepare(scope);
    for (const operation of gated) {
      const { operationId } = operation;
      const { status, body } = await responseTo(operation, prepared);
      const open = operation.scopes.length === 0 || operation.scopes.includes(scope);
      expect([operationId, status]).toEqual([operationId, open ? 200 : 403]);
      if (!open) continue;
      const granted = keysOf(whole.get(operationId), responseSchema(operationId), [scope]);
      expect([operationId, ...keysOf(body)]).toEqual([operationId, ...granted]);
    }
  },
);
