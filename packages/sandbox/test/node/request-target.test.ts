import { expect, test } from 'vitest';
import { exchangeRaw, serveMirror } from './raw-http.ts';

const targets = [
  '/rest/v1/user/me?',
  '/rest/v1/user?person_code[lt]=1&person_code%5Blt%5D=2',
  '/a%2Fb/../c//d/./?x=%20+y&x=%c5%a0&&=',
  "/rest/v1/wallet/me/statements?text='a;b,c!$*()@:",
  '/?https://other.example/',
];

test.each(targets)('the target arrives byte for byte: %s', async (target) => {
  await using server = await serveMirror();
  const response = await exchangeRaw(
    server.port,
    `GET ${target} HTTP/1.1\r\nHost: api.example:81\r\nConnection: close\r\n\r\n`,
  );
  expect(JSON.parse(response.split('\r\n\r\n')[1] ?? '')).toMatchObject({
    target,
    origin: 'http://api.example:81',
  });
});

test.each([
  ['http://Api.Example:8080/x?y', 'http://api.example:8080', '/x?y'],
  ['https://api.example', 'https://api.example', '/'],
  ['http://api.example?y', 'http://api.example', '/?y'],
])('an absolute target has precedence over the Host header: %s', async (given, origin, target) => {
  await using server = await serveMirror();
  const response = await exchangeRaw(
    server.port,
    `GET ${given} HTTP/1.1\r\nHost: other.example\r\nConnection: close\r\n\r\n`,
  );
  expect(JSON.parse(response.split('\r\n\r\n')[1] ?? '')).toMatchObject({ origin, target });
});

test('HTTP/1.0 without a Host header gets the address of the connection as origin', async () => {
  await using server = await serveMirror();
  const response = await exchangeRaw(server.port, 'GET / HTTP/1.0\r\n\r\n');
  expect(JSON.parse(response.split('\r\n\r\n')[1] ?? '')).toMatchObject({ origin: server.url });
});

test('keeps the brackets of an IPv6 host', async () => {
  await using server = await serveMirror();
  const response = await exchangeRaw(
    server.port,
    'GET / HTTP/1.1\r\nHost: [::1]:4010\r\nConnection: close\r\n\r\n',
  );
  expect(JSON.parse(response.split('\r\n\r\n')[1] ?? '')).toMatchObject({ origin: 'http://[::1]:4010' });
});

test('joins the values of a repeated header', async () => {
  await using server = await serveMirror();
  const response = await exchangeRaw(
    server.port,
    'GET / HTTP/1.1\r\nHost: a\r\nAuthorization: one\r\nAuthorization: two\r\nX-A: 1\r\nx-a: 2\r\nConnection: close\r\n\r\n',
  );
  expect(JSON.parse(response.split('\r\n\r\n')[1] ?? '')).toMatchObject({
    headers: { authorization: 'one, two', 'x-a': '1, 2' },
  });
});
