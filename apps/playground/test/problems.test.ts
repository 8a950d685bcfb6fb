import {
  ApiError,
  type Captcha,
  ConnectionError,
  OAuthError,
  TimeoutError,
  type WalletErrorCode,
} from '@litas/client';
import { knownValuesOf, readDescription } from '@litas/openapi/read';
import { expect, test } from 'vitest';
import { explainProblem } from '../src/problems/explain-problem.ts';
import { knownSentences } from '../src/problems/sentences.ts';
import { SiteDataError } from '../src/problems/site-data-error.ts';

const sandbox = { mode: 'sandbox', origin: 'http://127.0.0.1:4010' } as const;
const refused = (code: string, status: number, description = '', captcha?: Captcha): ApiError =>
  new ApiError('getUser', {
    // A server can send unknown codes.
    code: code as WalletErrorCode,
    status,
    description,
    correlationId: 'c-1',
    retryable: false,
    response: new Response(null, { status }),
    captcha,
  });

test('names a missing sandbox with its address and command', () => {
  expect(
    explainProblem(
      new ConnectionError('getServer', 'GET http://127.0.0.1:4010', new TypeError('fetch failed')),
      sandbox,
    ),
  ).toEqual({
    title: 'The sandbox is not running.',
    advice: 'No response from http://127.0.0.1:4010. Start it in a terminal, then try again.',
    command: 'npm run sandbox',
    action: 'retry',
    details: { code: 'connection' },
  });
});

test('names a missing Prism', () => {
  const down = new ConnectionError('getServer', 'GET http://127.0.0.1:4010', undefined);
  expect(explainProblem(down, { mode: 'prism', origin: 'http://127.0.0.1:4011' }).title).toBe(
    'Prism is not running.',
  );
  expect(explainProblem(down, { mode: 'msw', origin: 'http://127.0.0.1:5173' })).not.toHaveProperty(
    'command',
  );
});

test('names a missing scope', () => {
  const problem = explainProblem(refused('forbidden', 403), {
    ...sandbox,
    scopes: ['statements', 'recent_statements'],
  });
  expect(problem).toMatchObject({
    advice: 'It needs the scope statements or recent_statements. Connect again and grant it.',
    action: 'connect',
    details: { code: 'forbidden', status: 403, correlationId: 'c-1' },
  });
});

test.each([
  ['unauthorized', 401, 'connect'],
  ['invalid_grant', 400, 'connect'],
  ['invalid_timestamp', 401, 'retry'],
  ['rate_limit_exceeded', 429, 'retry'],
  ['internal_error', 500, 'retry'],
  ['internal_server_error', 500, 'retry'],
  ['something_new', 418, 'retry'],
])('%s offers the step that can help', (code, status, action) => {
  expect(explainProblem(refused(code, status), sandbox).action).toBe(action);
});

test('contains no texts of the server', () => {
  const problem = explainProblem(refused('something_new', 400, 'SQLSTATE[42000] near SELECT'), sandbox);
  expect(JSON.stringify(problem)).not.toContain('SQLSTATE');
});

const known = knownValuesOf(readDescription().components.schemas['ErrorCode']);
test.each(known.flatMap((code) => [400, 500].map((status) => [code, status] as const)))(
  'has a message without the code for %s with %i',
  (code, status) => {
    const { title, advice } = explainProblem(refused(code, status, 'SQLSTATE'), sandbox);
    for (const sentence of [title, advice]) {
      expect(sentence).toMatch(/^[A-Z].+\.$/);
      expect(sentence).not.toMatch(/[a-z]_[a-z]|SQLSTATE/);
    }
  },
);

test('is tested with all known codes of the API', () => {
  expect(known.length).toBeGreaterThan(20);
});

test('marks a denial as calm', () => {
  expect(explainProblem(new OAuthError('access_denied', 'Consent was not given'), sandbox).calm).toBe(true);
});

test('has a message for errors of the page itself', () => {
  expect(explainProblem(new TypeError('x is undefined'), sandbox)).toMatchObject({
    title: 'Something went wrong in this page.',
    details: { code: 'unexpected' },
  });
  expect(explainProblem(new TimeoutError('getUser', 10), sandbox).title).toBe('The response took too long.');
});

test('includes the port in the command', () => {
  const down = new ConnectionError('getServer', 'GET http://127.0.0.1:4010', undefined);
  const command = (mode: 'sandbox' | 'prism', origin: string) =>
    explainProblem(down, { mode, origin }).command;
  expect(command('sandbox', 'http://localhost:4020')).toBe('npm run sandbox -- --port 4020');
  expect(command('prism', 'http://127.0.0.1:4011')).toBe('npm run prism');
  expect(command('prism', 'http://127.0.0.1:4021')).toBe('npm run prism -- --port 4021');
});

const captchaOf = (unlockUrl: string | undefined): ApiError =>
  refused('rate_limit_exceeded', 429, '', { unlockUrl, siteKey: 'k' });

test('links to the captcha page of the server', () => {
  const page = `${sandbox.origin}/frontend/captcha?rule=1`;
  const problem = explainProblem(captchaOf(page), sandbox);
  expect(problem).toMatchObject({ title: 'You have to solve a captcha first.', page, action: 'retry' });
  expect(problem.advice).not.toContain('Wait');
});

test.each([undefined, 'https://example.org/frontend/captcha', 'javascript:alert(1)', 'nonsense'])(
  'has no link for a captcha page at %s',
  (page) => {
    expect(explainProblem(captchaOf(page), sandbox)).not.toHaveProperty('page');
  },
);

test('has a message for blocked site data', () => {
  expect(explainProblem(new SiteDataError(), sandbox)).toMatchObject({
    title: 'The browser cannot store data for this page.',
    details: { code: 'site_data' },
  });
});

test('every message about an error is there in Lithuanian', () => {
  const codes = Object.keys(knownSentences(sandbox));
  const english = knownSentences(sandbox);
  const lithuanian = knownSentences({ ...sandbox, language: 'lt' });
  for (const code of codes) expect(lithuanian[code]?.title).not.toBe(english[code]?.title);
  const denied = explainProblem(new OAuthError('access_denied', 'Denied'), { ...sandbox, language: 'lt' });
  expect(denied.title).toBe('Piniginė neprijungta.');
});
