import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { startCli, urlOf } from '../../cli/process.ts';
import { call, type Credentials, tokenFor } from '../../support/caller.ts';

const folder = mkdtempSync(join(tmpdir(), 'litas-full-disk-'));
afterAll(() => rmSync(folder, { recursive: true }));
const bin = fileURLToPath(new URL('../../../bin/litas-sandbox.js', import.meta.url));

const describe = (origin: string, token: Credentials, description: string) =>
  call({ fetch, origin }, token, '/rest/v1/wallet/14471', { method: 'PUT', json: { description } });

// The system refuses to let the file grow beyond a limit, as a full disk does.
test.skipIf(process.platform === 'win32')(
  'a write to a full disk gets 503 and changes nothing, and acknowledged writes are kept',
  async () => {
    const store = `sqlite:${join(folder, 'full.db')}`;
    const limited = `trap '' XFSZ; ulimit -f 2400; exec "$0" "$@"`;
    const child = spawn('sh', ['-c', limited, process.execPath, bin, '--port', '0', '--store', store]);
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.resume();
    while (!output.includes('\n')) await once(child.stdout, 'data');
    const origin = /http:\S+/.exec(output)?.[0] ?? '';
    const token = await tokenFor({ fetch, origin }, 'wallet_list manage_account');

    let last = '';
    let rejected: Awaited<ReturnType<typeof call>> | undefined;
    for (let count = 0; !rejected && count < 2_000; count++) {
      const description = `${count} ${'x'.repeat(1_900)}`;
      const response = await describe(origin, token, description);
      if (response.status === 200) last = description;
      else rejected = response;
    }
    expect([rejected?.status, rejected?.headers.get('retry-after')]).toEqual([503, '5']);
    expect(last).not.toBe('');
    expect((await describe(origin, token, 'once more')).status).toBe(503);
    expect((await fetch(`${origin}/__sandbox/health`)).status).toBe(200);
    child.kill('SIGKILL');
    await once(child, 'close');

    await using again = startCli('--port', '0', '--store', store);
    const after = { fetch, origin: await urlOf(again) };
    const { status, body } = await call(after, token, '/rest/v1/wallet/14471');
    expect([status, Object(body['account'])['description']]).toEqual([200, last]);
    expect((await describe(after.origin, token, 'There is room again')).status).toBe(200);
  },
);
