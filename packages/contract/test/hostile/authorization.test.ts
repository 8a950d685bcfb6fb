import { afterAll, beforeAll, expect, test } from 'vitest';
import { person } from '../../src/cases/credentials.ts';
import { spoiledHeaders } from '../../src/hostile/authorization-headers.ts';
import { statusesIn } from '../../src/hostile/exchange-raw.ts';
import { startTarget, type Target } from '../../src/hostile/target.ts';

let target: Target;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const path = '/rest/v1/user/me';
const ask = (authorization: string): Promise<string> =>
  target.send(
    `GET ${path} HTTP/1.1\r\nHost: ${target.host}\r\nAuthorization: ${authorization}\r\nConnection: close\r\n\r\n`,
  );

test('no malformed header gets access, causes a 5xx or reveals a key', async () => {
  const headers = spoiledHeaders(await target.sign('GET', path));
  expect(headers.length).toBeGreaterThan(200);
  const opened: unknown[] = [];
  for (const [what, header] of headers) {
    const response = await ask(header);
    const [status = 0] = statusesIn(response);
    const isRefused = [400, 401, 431].includes(status) && /"error":"\w+"/.test(response);
    const tells = [target.token.key, person.username].some((secret) => response.includes(secret));
    if (!isRefused || tells) opened.push({ what, response });
  }
  expect(opened).toEqual([]);
  expect(target.defects).toEqual([]);
  expect(await target.isWell()).toBe(true);
});

test('two Authorization headers are rejected, although one of them is valid', async () => {
  const right = await target.sign('GET', path);
  expect(statusesIn(await ask(`${right}\r\nAuthorization: ${right}`))).toEqual([401]);
});

test('a valid header gets access', async () => {
  expect(await ask(await target.sign('GET', path))).toContain(person.username);
});
