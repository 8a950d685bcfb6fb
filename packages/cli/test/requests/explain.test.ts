import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { configFolder, runLitas } from '../support/run-litas.ts';
import { client } from '../support/sandbox.ts';

const environment = { WALLET_ID: client.id, WALLET_KEY: client.key };
const url = 'https://wallet.paysera.com/rest/v1/user/me';

const signed = async (options: Partial<Parameters<typeof signMac>[0]> = {}) =>
  (await signMac({ ...client, method: 'GET', url, ...options })).header;

const refuse = () => Promise.reject(new Error('Nothing must be sent.'));

test.for(['curl', 'HAR', 'HTTP'] as const)('names the mistake in a request as %s', async (form) => {
  const authorization = await signed();
  const target = `${url}?fields=email`;
  const texts = {
    curl: `curl --compressed -sS '${target}' \\\n  -H 'authorization: ${authorization}'`,
    HAR: JSON.stringify({
      log: {
        entries: [
          {
            request: {
              method: 'GET',
              url: target,
              headers: [{ name: 'Authorization', value: authorization }],
            },
          },
        ],
      },
    }),
    HTTP: `GET /rest/v1/user/me?fields=email HTTP/1.1\r\nHost: wallet.paysera.com\r\nAuthorization: ${authorization}\r\n\r\n`,
  };
  const { code, output } = await runLitas(['explain'], { environment, input: texts[form], fetch: refuse });
  expect(code).toBe(1);
  expect(output).toContain('Mistake: query_left_out');
  expect(output).toContain('target  /rest/v1/user/me?fields=email\n    signed: /rest/v1/user/me\n');
  expect(output).not.toContain(client.key);
});

test('a valid signature has exit code 0', async () => {
  const body = '{"description":"It\'s mine"}';
  const authorization = await signed({ method: 'PUT', body });
  const input = `curl -X PUT ${url} -H 'Authorization: ${authorization}' -H 'content-type: application/json' --data-raw $'{"description":"It\\'s mine"}'`;
  const { code, output } = await runLitas(['explain', '-'], { environment, input });
  expect([code, output]).toEqual([0, expect.stringContaining('The signature is valid.')]);
});

test('the time of the server in a HAR entry shows a wrong clock', async () => {
  const authorization = await signed({ timestamp: 1_767_225_600 });
  const entry = {
    request: { method: 'GET', url, headers: [{ name: 'authorization', value: authorization }] },
    response: { headers: [{ name: 'Date', value: 'Thu, 01 Jan 2026 00:20:00 GMT' }] },
  };
  const { output } = await runLitas(['explain', '--json'], { environment, input: JSON.stringify(entry) });
  expect(JSON.parse(output)).toMatchObject({ valid: false, mistakes: ['clock_off'] });
});

test('the key comes from a file, or is asked for on a terminal', async () => {
  const folder = await configFolder();
  const [request, key] = [join(folder, 'request.txt'), join(folder, 'key.txt')];
  await writeFile(request, `curl ${url} -H 'authorization: ${await signed()}'`);
  await writeFile(key, `${client.key}\n`);
  expect((await runLitas(['explain', request, '--key-file', key])).code).toBe(0);
  const asked = await runLitas(['explain', request], { typed: [['MAC key of', client.key]] });
  expect(asked.code).toBe(0);
  expect(asked.messages).not.toContain(client.key);
  const without = await runLitas(['explain', request]);
  expect([without.code, without.messages]).toEqual([2, expect.stringContaining('--key-file')]);
});

test('a header that is no MAC header is explained without a key', async () => {
  const { code, output } = await runLitas(['explain'], {
    input: `curl ${url} -H 'authorization: Bearer abc'`,
  });
  expect(code).toBe(1);
  expect(output).toContain('Mistake: other_scheme');
});

test('a request without an Authorization header is not signed', async () => {
  const { code, output } = await runLitas(['explain'], { input: `curl ${url}` });
  expect([code, output]).toEqual([
    1,
    expect.stringMatching(/The request is not signed: it has no Authorization header\.\nMistake: not_signed/),
  ]);
});

test.for([
  ['hello', 'That is no request.'],
  ['{"a":1}', 'neither a HAR file nor an entry'],
  ['{"log":', 'starts like JSON and is none'],
  [`curl '${url}`, 'A quote in the curl line does not end.'],
  [`wget ${url}`, 'A line of wget cannot be read. Give a line that starts with curl,'],
  [`Invoke-WebRequest -Uri "${url}"`, 'A line of Invoke-WebRequest cannot be read.'],
  [`fetch("${url}")`, 'A line of fetch cannot be read.'],
  ['curl -H "$AUTH" $url', 'The curl line has shell variables or commands'],
  ['curl -H a:b', 'The curl line has no URL.'],
  [`curl --data @/nowhere ${url}`, 'cannot be read'],
] as const)('rejects %j in one sentence', async ([input, sentence]) => {
  const { code, messages } = await runLitas(['explain'], { environment, input });
  expect(code).toBe(2);
  expect(messages).toContain(sentence);
});

test('--entry without a HAR file is an error', async () => {
  const { code, messages } = await runLitas(['explain', '--entry', '2'], { input: 'curl http://127.0.0.1/' });
  expect([code, messages]).toEqual([2, expect.stringContaining('--entry is for HAR files')]);
});
