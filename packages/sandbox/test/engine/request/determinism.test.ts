import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('mixed-requests.ts', import.meta.url));
const requests = process.env['LITAS_FULL'] ? 1_000 : 300;

test('the same requests get identical responses, even in another process', { timeout: 60_000 }, async () => {
  const run = async (count: number) =>
    (await promisify(execFile)(process.execPath, [program, String(count)])).stdout.trim();
  const [first, second] = await Promise.all([run(requests), run(requests)]);
  const [hash, ...rest] = first.split(' ');
  const succeeded = Number(rest.at(-1));
  expect(hash).toMatch(/^[\da-f]{64}$/);
  const statuses = '200 201 204 303 400 401 403 404 405 429 500 503'.split(' ');
  expect(rest).toEqual(expect.arrayContaining(statuses));
  expect(succeeded).toBeGreaterThanOrEqual(requests < 1_000 ? 15 : 30);
  expect(second).toBe(first);
  expect(await run(requests / 2)).not.toBe(first);
});
