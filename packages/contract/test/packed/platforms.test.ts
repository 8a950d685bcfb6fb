import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, onTestFinished, test } from 'vitest';
import { client, person } from '../../src/cases/credentials.ts';
import { installed } from '../../src/packed/consumer.ts';
import { findNodes } from '../../src/packed/node-versions.ts';
import { pack } from '../../src/packed/pack.ts';
import { runProgram } from '../../src/run-program.ts';

const nodes = await findNodes(process.env['LITAS_FULL'] === '1');

/** Logs in, reads the user and the balance, and prints both. */
const program = `
import { createWallet, tokenFrom } from '@litas/client';
import { formatMoney } from '@litas/client/money';

const options = { client: ${JSON.stringify(client)}, baseUrl: process.env.SANDBOX_URL };
const login = { grant_type: 'password', ...${JSON.stringify(person)}, scope: 'email balance' };
const token = tokenFrom(await createWallet(options).createToken(login));
const wallet = createWallet({ ...options, token });
const { email } = await wallet.getUser({ userId: 'me' });
const { EUR } = await wallet.getWalletBalance({ walletId: 'me' });
console.log(email, formatMoney(EUR.at_disposal_decimal, { currency: 'EUR', locale: 'en-GB' }));
`;
const inThread = `
import { Worker } from 'node:worker_threads';
new Worker(new URL('program.js', import.meta.url));
`;

test('the client supports the Node that runs the tests', () => {
  expect(nodes.map(({ major }) => major)).toContain(Number(process.versions.node.split('.')[0]));
});

const cases = nodes.flatMap((node) => ['program', 'thread'].map((where) => ({ ...node, where })));
test.for(cases)('the packed client works in Node $major ($where)', async ({ program: node, where }) => {
  const sandbox = await serve(createSandbox(), { port: 0 });
  onTestFinished(() => sandbox.close());
  const { contents } = await pack('client');
  const files = { 'program.js': program, 'thread.js': inThread };
  await using consumer = await installed({ packages: [contents], files });
  const outcome = await runProgram(node, [`${where}.js`], {
    cwd: consumer.folder,
    env: { SANDBOX_URL: sandbox.url },
  });
  const stdout: unknown = expect.stringMatching(/^ona@example\.org €[\d,]+\.\d\d\n$/);
  expect(outcome).toEqual({ code: 0, stdout, stderr: '' });
});
