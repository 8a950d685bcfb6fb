import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { startCallback } from '../../src/callback.ts';
import { client } from '../../src/cases/credentials.ts';
import { startPrism } from '../../src/prism.ts';
import type { RunningServer } from '../../src/running-server.ts';
import { startSandbox } from '../../src/sandbox.ts';
import { startSigningProxy } from '../../src/signing-proxy.ts';
import { runWorkflow } from '../../src/tools/respect.ts';

/** Respect starts slowly on a busy machine. */
const patience = { timeout: 60_000 };
const reading = ['token', 'user', 'balance', 'statements'];

function untilEnd<Server extends Pick<RunningServer, 'close'>>(server: Server): Server {
  onTestFinished(() => server.close());
  return server;
}

test(
  'Respect goes from consent to statements in the sandbox and finds no violation',
  patience,
  async ({ task }) => {
    task.meta.tool = { name: 'Redocly Respect, sandbox' };
    const { server, exchanges } = await startSandbox({ autoConsent: true });
    untilEnd(server);
    const callback = untilEnd(await startCallback());
    const proxy = untilEnd(await startSigningProxy({ upstream: server.url, client }));
    const { steps, checks, failures } = await runWorkflow({
      workflowId: 'consentToStatements',
      server: proxy.url,
      inputs: {
        consentUrl: `${server.url}/frontend/oauth`,
        clientId: client.id,
        redirectUri: callback.url,
        authorization: 'written by the proxy',
      },
    });
    task.meta.tool.said = `${steps.length} steps, ${checks} checks`;
    expect(failures).toEqual([]);
    expect(steps).toEqual(['consent', ...reading]);
    expect(exchanges.map(({ response }) => response.status)).toEqual([303, 200, 200, 200, 200]);
  },
);

test('Respect reads from Prism with a fixed header and finds no violation', patience, async ({ task }) => {
  task.meta.tool = { name: 'Redocly Respect, Prism' };
  const prism = untilEnd(await startPrism());
  const { steps, checks, failures } = await runWorkflow({
    workflowId: 'codeToStatements',
    server: prism.url,
    inputs: {
      code: 'code_5JmB0wq7Zt',
      redirectUri: 'http://127.0.0.1:5173/callback',
      authorization: 'MAC id="x"',
    },
  });
  task.meta.tool.said = `${steps.length} steps, ${checks} checks`;
  expect(failures).toEqual([]);
  expect(steps).toEqual(reading);
});

test('Respect rejects undeclared responses', patience, async () => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"token_type":"mac"}');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => {
    server.close();
  });
  const { failures } = await runWorkflow({
    workflowId: 'codeToStatements',
    server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    inputs: { code: 'a', redirectUri: 'http://127.0.0.1/', authorization: 'x' },
  });
  expect(failures.join('\n')).toMatch(/^token: schema check/m);
});
