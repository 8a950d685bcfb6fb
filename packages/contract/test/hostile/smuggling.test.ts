import { afterAll, beforeAll, expect, test } from 'vitest';
import { person } from '../../src/cases/credentials.ts';
import { statusesIn } from '../../src/hostile/exchange-raw.ts';
import { startTarget, type Target } from '../../src/hostile/target.ts';

let target: Target;
let hidden: string;
beforeAll(async () => {
  target = await startTarget();
});
afterAll(() => target.close());

const path = '/rest/v1/user/me';
/** A request of the first user that is hidden in another one. Its response would contain personal data. */
async function hide(): Promise<void> {
  hidden = `GET ${path} HTTP/1.1\r\nHost: ${target.host}\r\nAuthorization: ${await target.sign('GET', path)}\r\n\r\n`;
}
const post = (headers: string, body = ''): string =>
  `POST /rest/v1/user HTTP/1.1\r\nHost: ${target.host}\r\n${headers}\r\n\r\n${body}`;

test.each([
  [
    'a length and chunks',
    () => post('Content-Length: 5\r\nTransfer-Encoding: chunked', `0\r\n\r\n${hidden}`),
  ],
  [
    'chunks and a length',
    () => post('Transfer-Encoding: chunked\r\nContent-Length: 5', `0\r\n\r\n${hidden}`),
  ],
  ['two lengths', () => post('Content-Length: 0\r\nContent-Length: 5', hidden)],
  ['two lengths in one header', () => post('Content-Length: 0, 5', hidden)],
  ['a length with a sign', () => post('Content-Length: +0', hidden)],
  ['a length in hexadecimal', () => post('Content-Length: 0x0', hidden)],
  ['a negative length', () => post('Content-Length: -1', hidden)],
  ['a length that no number holds', () => post('Content-Length: 99999999999999999999999', hidden)],
  ['an unknown coding', () => post('Transfer-Encoding: xchunked', `0\r\n\r\n${hidden}`)],
  ['chunks that are not last', () => post('Transfer-Encoding: chunked, identity', `0\r\n\r\n${hidden}`)],
  ['two codings', () => post('Transfer-Encoding: chunked\r\nTransfer-Encoding: x', `0\r\n\r\n${hidden}`)],
  ['a space before the colon', () => post('Transfer-Encoding : chunked', `0\r\n\r\n${hidden}`)],
  ['a coding that is folded', () => post('Transfer-Encoding:\r\n chunked', `0\r\n\r\n${hidden}`)],
  [
    'a tab before the coding, and a control byte',
    () => post('Transfer-Encoding:\x0bchunked', `0\r\n\r\n${hidden}`),
  ],
  ['bare line feeds', () => post('X: 1\nTransfer-Encoding: chunked', `0\n\n${hidden}`)],
  ['a carriage return by itself', () => post('X: 1\rTransfer-Encoding: chunked', `0\r\n\r\n${hidden}`)],
  ['a NUL in a header', () => post('X: 1\0\r\nContent-Length: 0', hidden)],
  ['a chunk size with a sign', () => post('Transfer-Encoding: chunked', `-0\r\n\r\n${hidden}`)],
  ['a chunk size in words', () => post('Transfer-Encoding: chunked', `zero\r\n\r\n${hidden}`)],
  [
    'a chunk size that overflows',
    () => post('Transfer-Encoding: chunked', `fffffffffffffffff0\r\n\r\n${hidden}`),
  ],
  ['a chunk without its end', () => post('Transfer-Encoding: chunked', `1\r\nab${hidden}`)],
  [
    'an old version with chunks',
    () =>
      `POST /rest/v1/user HTTP/1.0\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n${hidden}`,
  ],
  ['a target that breaks the line', () => `GET /x\r\n${hidden}`],
])('%s: a request hidden behind it gets no response', async (_, write) => {
  await hide();
  const response = await target.send(write());
  expect(response).not.toContain(person.username);
  expect(statusesIn(response).filter((status) => status < 400 || status >= 500)).toEqual([]);
  expect(statusesIn(response).length).toBeLessThanOrEqual(1);
  expect(target.defects).toEqual([]);
  expect(await target.isWell()).toBe(true);
});

test('a second request on the same connection gets its response', async () => {
  await hide();
  const response = await target.send(`GET /rest/v1/server HTTP/1.1\r\nHost: ${target.host}\r\n\r\n${hidden}`);
  expect(statusesIn(response)).toEqual([200, 200]);
  expect(response).toContain(person.username);
});

test('a signature for one host is invalid for another host', async () => {
  const authorization = await target.sign('GET', path);
  const head = `Authorization: ${authorization}\r\nConnection: close\r\n\r\n`;
  const absolute = await target.send(
    `GET http://evil.example${path} HTTP/1.1\r\nHost: ${target.host}\r\n${head}`,
  );
  const foreign = await target.send(`GET ${path} HTTP/1.1\r\nHost: evil.example\r\n${head}`);
  expect([...statusesIn(absolute), ...statusesIn(foreign)]).toEqual([401, 401]);
});
