import { call, exampleClient, frozenSandbox, tokenFor } from '../../support/caller.ts';

/** Prints how many bytes a sandbox keeps of twelve large requests of each kind. A program: `node --expose-gc kept-memory.ts`. */

const sandbox = frozenSandbox();
const token = await tokenFor(sandbox, 'manage_account');
const long = 'x'.repeat(900_000);
/** Fields that mean nothing, and are short each. */
const padding = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`field${index}`, 'x']));

function memory(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function keptOf(status: number, send: (count: number) => Promise<{ status: number }>): Promise<number> {
  const { status: first } = await send(0);
  if (first !== status) throw new Error(`${first} instead of ${status}`);
  const before = memory();
  for (let count = 1; count <= 12; count++) await send(count);
  return memory() - before;
}

const session = {
  client_id: exampleClient.id,
  redirect_uri: 'http://127.0.0.1:5173/callback',
  response_type: 'code',
  scope: 'email',
};
const create = (form: Record<string, string>) =>
  call(sandbox, exampleClient, '/oauth/v1/session', { method: 'POST', form: { ...session, ...form } });

const kept = {
  refused: await keptOf(400, () => create({ state: long })),
  sessions: await keptOf(200, (count) => create({ state: `state-of-the-session-${count}`, ...padding })),
  descriptions: await keptOf(200, (count) =>
    call(sandbox, token, '/rest/v1/wallet/14471', {
      method: 'PUT',
      json: { description: `what the user calls it ${count}`, ...padding },
    }),
  ),
};
process.stdout.write(JSON.stringify(kept));
