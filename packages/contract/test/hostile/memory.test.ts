import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { compileCache } from '../../src/compile-cache.ts';
import { exchangeRaw } from '../../src/hostile/exchange-raw.ts';

const program = fileURLToPath(new URL('../../src/hostile/measured-server.ts', import.meta.url));
const mebibyte = 1_048_576;

/** An attack: too large bodies and heads, broken and malformed requests, invented tokens. */
async function attack(url: string): Promise<void> {
  const head = 'POST /rest/v1/user HTTP/1.1\r\nHost: a\r\n';
  const body = 'x'.repeat(2 * mebibyte);
  const nonce = crypto.randomUUID().replaceAll('-', '');
  const unknown = `MAC id="${nonce}", ts="${Math.floor(Date.now() / 1000)}", nonce="${nonce}", mac="AAAA"`;
  await Promise.all([
    exchangeRaw(url, `${head}Content-Length: ${body.length}\r\n\r\n`, body),
    exchangeRaw(url, `${head}Transfer-Encoding: chunked\r\n\r\n200000\r\n`, body, '\r\n0\r\n\r\n'),
    exchangeRaw(url, `${head}${'X: 1\r\n'.repeat(3_000)}\r\n`),
    exchangeRaw(url, `${head}X: ${'x'.repeat(20_000)}\r\n\r\n`),
    exchangeRaw(url, 'no HTTP\r\n\r\n'),
    ...Array.from({ length: 20 }, () =>
      exchangeRaw(
        url,
        `GET /rest/v1/user/me HTTP/1.1\r\nHost: a\r\nConnection: close\r\nAuthorization: ${unknown}\r\n\r\n`,
      ),
    ),
  ]);
}

test('after an attack the memory is back at its level', { timeout: 60_000 }, async () => {
  const server = fork(program, { execArgv: ['--expose-gc'], env: { ...process.env, ...compileCache } });
  onTestFinished(() => void server.kill());
  const [url] = (await once(server, 'message')) as [string];
  const memory = async (): Promise<number> => {
    server.send('measure');
    return ((await once(server, 'message')) as [number])[0];
  };
  // The journal keeps the last thousand requests and is full before the measurement.
  for (let round = 0; round < 50; round += 1) await attack(url);
  const before = await memory();
  for (let round = 0; round < 25; round += 1) await attack(url);
  // A hundred mebibytes and more than 500 requests were sent.
  expect((await memory()) - before).toBeLessThan(3 * mebibyte);
});
