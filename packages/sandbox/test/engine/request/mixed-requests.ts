import { createHash } from 'node:crypto';
import { signMac } from '@litas/client/mac';
import { scopes } from '../../../src/generated/scopes.gen.ts';
import { createSandbox, type PlainResponse, seededClients } from '../../../src/index.ts';
import { MemoryStore } from '../../../src/state/memory/memory-store.ts';
import { Random, randomState } from '../../../src/state/random.ts';
import { mixedOperation } from './mixed-operations.ts';

/** Sends mixed requests to a sandbox of its own and prints a hash of all responses, their statuses, and how many operations gave a user what they wanted. A program: `node mixed-requests.ts <requests>`. */

const timestamp = 1_769_860_800;
const sandbox = createSandbox({
  seed: 7,
  now: '2026-01-31T12:00:00Z',
  signingNow: () => timestamp * 1000,
  // Snapshots have real times.
  store: new MemoryStore({ now: () => timestamp * 1000 }),
  quotas: true,
});
const random = new Random(randomState('mixed requests'));
const hash = createHash('sha256');
const encoder = new TextEncoder();
const { example, staticReader } = seededClients;
const worlds = ['default', 'one', 'two'] as const;
const people = [
  'username=ona@example.org&password=correct-horse-9',
  'username=jakub@example.org&password=battery-staple-4',
] as const;
let token = example;
/** Where the token is known. */
let world: (typeof worlds)[number] = 'default';
let refresh = 'none';
let sent = 0;
const everyScope = Object.keys(scopes)
  .filter((scope) => !scope.endsWith('_offline'))
  .join(' ');
/** Operations that succeeded. */
const succeeded = new Set<string>();
/** The status of each response. */
const isSettled: number[] = [];
const statusCount = () => isSettled.length;

interface Sent {
  signer?: typeof example;
  body?: string | Uint8Array;
  type?: string;
  headers?: Record<string, string>;
}

async function send(method: string, target: string, { signer, body, type, headers = {} }: Sent = {}) {
  const url = sandbox.origin + target;
  const nonce = `nonce ${sent++}`;
  const authorization = signer && (await signMac({ ...signer, method, url, body, timestamp, nonce })).header;
  const response = await sandbox.handle({
    method,
    origin: sandbox.origin,
    target,
    headers: {
      'x-sandbox-world': random.pick(worlds),
      ...(authorization !== undefined && { authorization }),
      ...(body !== undefined && { 'content-type': type ?? 'application/x-www-form-urlencoded' }),
      ...headers,
    },
    body: typeof body === 'string' ? encoder.encode(body) : (body ?? new Uint8Array()),
  });
  isSettled.push(response.status);
  hash.update(JSON.stringify([method, target, { ...response, body: String(response.body) }]));
  return response;
}

const parsed = ({ body }: PlainResponse) => JSON.parse(String(body)) as Record<string, string>;
const control = (method: string, path: string, body?: object) =>
  send(method, `/__sandbox${path}`, {
    ...(body && { body: JSON.stringify(body), type: 'application/json' }),
  });

async function logIn(grant: string): Promise<void> {
  const wanted = random.pick(worlds);
  const body = `grant_type=${grant}&scope=${everyScope}`;
  const result = parsed(
    await send('POST', '/oauth/v1/token', { signer: example, body, headers: { 'x-sandbox-world': wanted } }),
  );
  if (result['access_token'] === undefined) return;
  world = wanted;
  token = { id: result['access_token'], key: result['mac_key'] ?? '' };
  refresh = result['refresh_token'] ?? '';
}

/** Any operation, signed with any credentials. */
async function callSomething(): Promise<void> {
  const { operationId, credentials, method, target, ...rest } = mixedOperation(random);
  const signers = { none: undefined, client: example, any: random.pick([token, token, token, staticReader]) };
  const signer = signers[credentials];
  const { status } = await send(method, target, {
    ...rest,
    ...(signer && { signer }),
    headers: { 'x-sandbox-world': world },
  });
  if (status < 300) succeeded.add(operationId);
}

/** Confirms what the last message was sent for. */
async function confirm(): Promise<void> {
  const { messages = [] } = parsed(await control('GET', '/messages')) as unknown as {
    messages?: { userId: number; kind: string; code?: string }[];
  };
  const [last] = messages;
  if (!last) return;
  const part = last.kind === 'sms' ? 'phone' : 'email';
  const body = JSON.stringify({ code: last.code });
  const target = `/rest/v1/user/${last.userId}/${part}/confirm`;
  await send('PUT', target, { signer: example, body, type: 'application/json' });
}

async function consent(): Promise<void> {
  const query = `response_type=code&client_id=${example.id}&redirect_uri=http://localhost/&scope=email balance_offline`;
  const page = await send('GET', `/frontend/lt/oauth?world=one&${encodeURI(query)}`);
  const key = /name="request" value="([^"]+)"/.exec(String(page.body))?.[1] ?? '';
  const body = `request=${key}&user=5101&decision=approve`;
  const { headers } = await send('POST', '/frontend/lt/oauth?world=one', { body });
  const code = /code=(\w+)/.exec(headers['location'] ?? '')?.[1] ?? 'none';
  await logIn(`authorization_code&redirect_uri=http://localhost/&code=${code}`);
}

const actions: [() => Promise<unknown>, ...(() => Promise<unknown>)[]] = [
  () => logIn(`password&${random.pick(people)}`),
  () => logIn(`refresh_token&refresh_token=${refresh}`),
  consent,
  ...Array.from({ length: 20 }, () => callSomething),
  confirm,
  () => send('GET', '/rest/v1/user/me', { signer: token }),
  () => send('GET', '/rest/v1/wallet/me/balance?convert_to=EUR', { signer: token }),
  () => send('GET', `/rest/v1/wallet/me/statements?limit=${random.integer(1, 20)}`, { signer: token }),
  () => send('GET', `/rest/v1/user/${random.integer(5101, 5104)}`, { signer: staticReader }),
  () => send('GET', '/rest/v1/wallet/14471', { signer: { ...staticReader, key: example.key } }),
  () => send('GET', '/rest/v1/currencies', { signer: token, headers: { 'accept-language': 'lt' } }),
  () => send('GET', '/rest/v1/nowhere'),
  () => send('DELETE', '/rest/v1/server'),
  () => send('GET', '/rest/v1/server', { headers: { 'x-sandbox-fault': 'status=503, cut' } }),
  () => send('GET', '/rest/v1/server', { headers: { prefer: 'code=429' } }),
  () => control('POST', '/faults', { status: 500, probability: 0.2, count: 3, captcha: sent % 2 === 0 }),
  () => control('POST', '/clock/advance', { seconds: random.integer(1, 3_600) }),
  () => control('GET', '/journal?limit=20'),
  () => control('POST', '/snapshot'),
  () => control('POST', '/restore', { snapshot: 'snapshot-1' }),
  () => (sent % 5 === 0 ? control('POST', '/reset') : control('GET', '/clock')),
];

for (const wanted = Number(process.argv[2]); statusCount() < wanted;) await random.pick(actions)();
const statuses = [...new Set(isSettled)].toSorted((one, other) => one - other);
console.log(hash.digest('hex'), statuses.join(' '), succeeded.size);
