import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { runNode } from '../../src/run-program.ts';
import { startSandbox } from '../../src/sandbox.ts';

const program = fileURLToPath(new URL('../../bin/verify.ts', import.meta.url));

test('pnpm verify checks a server with credentials from the environment', async () => {
  const { server, token } = await startSandbox();
  onTestFinished(() => server.close());
  const env = { WALLET_TOKEN: token.id, WALLET_TOKEN_KEY: token.key };
  const cwd = fileURLToPath(new URL('.', import.meta.url));
  const { code, stdout, stderr } = await runNode([program, '--base-url', server.url], { cwd, env });
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain('| getWallet | 200, as described |');
  // Only a client may ask who it is.
  expect(stdout).toContain('- getClient: needs the credentials of a client');
});
