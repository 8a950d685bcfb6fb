import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type SandboxServer } from '../../src/node/index.ts';
import { frozenSandbox } from '../support/caller.ts';
import { shareSandbox } from './teams.ts';

let server: SandboxServer;
let token: string;

beforeAll(async () => {
  const shared = shareSandbox();
  token = await shared.team('shop');
  server = await serve(shared.sandbox, { port: 0 });
});
afterAll(() => server.close());

/** Sends the head of a request to a control, and returns the beginning of what the server sends. */
async function begin(authorization: string, ...fields: readonly string[]): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  const head = ['POST /__sandbox/import HTTP/1.1', 'Host: a', `Authorization: ${authorization}`, ...fields];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  socket.destroy();
  return chunk.toString('latin1').split('\r\n', 1)[0] ?? '';
}

test('a large body is received only with a valid token', async () => {
  const length = 'Content-Length: 20000000';
  const expect100 = 'Expect: 100-continue';
  const wrong = 'Bearer litas_wrong';
  for (const fields of [[length], [length, expect100], ['Transfer-Encoding: chunked']])
    expect(await begin(wrong, ...fields)).toBe('HTTP/1.1 401 Unauthorized');
  expect(await begin(`Bearer ${token}`, length, expect100)).toBe('HTTP/1.1 100 Continue');
});

test('a team imports a world of more than 1 MiB', async () => {
  const body = JSON.stringify(await frozenSandbox({ statements: 6_000 }).exportWorld());
  expect(body.length).toBeGreaterThan(1_048_576);
  const headers = { authorization: `Bearer ${token}`, 'x-sandbox-world': 'one' };
  const response = await fetch(`${server.url}/__sandbox/import`, { method: 'POST', headers, body });
  expect([response.status, await response.text()]).toEqual([204, '']);
});
