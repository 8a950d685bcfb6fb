import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { certificateFor, startTlsProxy } from '../support/tls.ts';

const script = fileURLToPath(new URL('signed-call.php', import.meta.url));
const run = promisify(execFile);

test('a plain PHP script calls a sandbox of a team behind TLS', async ({ skip }) => {
  const hasPhp = await run('php', ['--version']).then(
    () => true,
    () => false,
  );
  if (!hasPhp) return skip('This machine has no php.');
  let upstream = '';
  const certificate = await certificateFor('localhost');
  await using proxy = await startTlsProxy(() => upstream, certificate);
  const { port } = proxy.address as { port: number };
  const origin = `https://localhost:${port}`;
  const adminToken = 'b'.repeat(64);
  const sandbox = createSandbox({ team: { adminToken }, publicUrls: [origin], allowRemote: true });
  const server = await serve(sandbox, { port: 0, trustedProxies: ['loopback'] });
  onTestFinished(() => server.close());
  upstream = server.url;

  const post = async (path: string, token: string, body: object): Promise<Record<string, string>> => {
    const headers = { authorization: `Bearer ${token}` };
    const sent = { method: 'POST', headers, body: JSON.stringify(body) };
    return (await sandbox.fetch(`/__sandbox${path}`, sent)).json() as Promise<Record<string, string>>;
  };
  const { token = '' } = await post('/teams', adminToken, { team: 'shop' });
  const { client, key } = await post('/clients?world=php', token, { title: 'PHP' });

  const folder = await mkdtemp(join(tmpdir(), 'litas-php-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const authority = join(folder, 'ca.pem');
  await writeFile(authority, certificate.cert);
  const call = async (secret: string | undefined): Promise<unknown> => {
    const settings = { SANDBOX_URL: origin, CLIENT_ID: client, CLIENT_KEY: secret, CA_FILE: authority };
    const { stdout } = await run('php', [script], { env: { ...process.env, ...settings } });
    return JSON.parse(stdout);
  };
  expect(await call(key)).toMatchObject({ title: 'PHP' });
  expect(await call('wrong')).toMatchObject({ error: 'unauthorized' });
});
