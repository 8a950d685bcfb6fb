import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { serve } from '../../src/node/index.ts';
import { shareSandbox } from './teams.ts';

const script = fileURLToPath(new URL('php/litas.php', import.meta.url));
const hasPhp = spawnSync('php', ['--version']).status === 0;
const redirectUri = 'https://shop.example.org/callback';

// In other places there is no PHP to run: the script is the same on every platform.
test.skipIf(!hasPhp)('a plain PHP script signs, signs in, approves and reads a balance', async () => {
  const { sandbox, team, client, password } = shareSandbox();
  await using server = await serve(sandbox, { port: 0 });
  const shop = await team('shop');
  const { id, key } = await client(shop, 'one', { redirectUris: [redirectUri] });
  const environment = { ...process.env, LITAS_PASSWORD: await password(shop, 'one') };
  const run = (...args: readonly string[]) =>
    promisify(execFile)('php', [script, ...args], { env: environment, timeout: 20_000 });
  const { stdout } = await run(server.url, id, key, redirectUri, 'ona@example.org');
  expect(stdout).toMatch(/^ona@example\.org \d+\.\d\d\n$/);
  await expect(run(server.url, id, `${key}x`, redirectUri, 'ona@example.org')).rejects.toThrow('Invalid MAC');
});
