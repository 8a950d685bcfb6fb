import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { operationsOf, readDescription } from '@litas/openapi/read';
import { createSandbox } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { root } from '../src/readme/markdown-files.ts';
import { namedHeaders } from '../src/readme/named-headers.ts';

const sandbox = createSandbox();
const page = 'http://localhost:5173';

/** Returns the requested headers that a page on this machine may send. */
async function allowed(names: readonly string[]): Promise<string[]> {
  const { headers } = await sandbox.handle({
    method: 'OPTIONS',
    origin: sandbox.origin,
    target: '/rest/v1/server',
    headers: {
      origin: page,
      'access-control-request-method': 'GET',
      'access-control-request-headers': names.join(', '),
    },
    body: new Uint8Array(),
  });
  return (headers['access-control-allow-headers'] ?? '').split(', ');
}

/** Returns the response headers that a page on this machine may read. */
async function exposed(): Promise<string[]> {
  const response = await sandbox.fetch('/rest/v1/server', {
    headers: { origin: page, 'x-sandbox-fault': 'latency=1' },
  });
  return (response.headers.get('access-control-expose-headers') ?? '').split(', ');
}

const placed = operationsOf(readDescription());

/** The guides and documentation comments, and the headers that they name. */
const files = globSync(
  ['README.md', 'apps/docs/guides/*.md', 'docs/*.md', 'packages/*/README.md', 'packages/client/src/**/*.ts'],
  { cwd: fileURLToPath(root), exclude: ['**/generated/**'] },
);
const texts = await Promise.all(files.map((file) => readFile(new URL(file, root), 'utf8')));
const named = [...new Set(texts.flatMap((text) => [...namedHeaders(text)]))].toSorted();

/** Headers that only browsers set. */
const ofBrowsers = [
  'cookie',
  'host',
  'origin',
  'content-length',
  'connection',
  'keep-alive',
  'date',
  'referer',
];
/** Headers that the server of an application sends to its own pages. */
const ofServers = ['location', 'set-cookie'];
/** Headers that every page may send and read. */
const safe = ['accept', 'content-language', 'cache-control'];
/** Words in sentences about headers that are not headers of a page. */
const others = [
  'expired-token',
  'header',
  'litas-sandbox',
  'name',
  'null',
  'sl-violations',
  'state',
  'url',
  'x-forwarded-for',
];

test('a page may send every header of the description', async () => {
  const described = placed
    .flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === 'header'))
    .map(({ name }) => name.toLowerCase());
  const wanted = [...new Set(['authorization', 'content-type', ...described])];
  expect(wanted).toContain('accept-language');
  expect(await allowed(wanted)).toEqual(wanted);
});

test('a page may read every response header of the description', async () => {
  const described = placed.flatMap(({ responses }) =>
    Object.values(responses).flatMap(({ headers = {} }) =>
      Object.keys(headers).map((name) => name.toLowerCase()),
    ),
  );
  expect(described).toContain('paysera-correlation-id');
  expect(await exposed()).toEqual(expect.arrayContaining(described));
});

test('a page may send or read every header in the guides', async () => {
  for (const name of [
    'x-sandbox-world',
    'x-sandbox-fault',
    'prefer',
    'traceparent',
    'g-recaptcha-response',
  ]) {
    expect(named).toContain(name);
  }
  const known = new Set([
    ...(await allowed(named)),
    ...(await exposed()),
    ...ofBrowsers,
    ...ofServers,
    ...safe,
    ...others,
  ]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('a page may not send other headers', async () => {
  expect(await allowed(['x-other', 'cookie', 'x-sandbox'])).toEqual(['']);
});
