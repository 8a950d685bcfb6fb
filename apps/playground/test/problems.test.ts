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
import { SiteDataError } from '../src/problems/site-data-error.ts';

const sandbox = { mode: 'sandbox', origin: 'http://127.0.0.1:4010' } as const;
const refused = (code: string, status: number, description = '', captcha?: Captcha): ApiError =>
  new ApiError('getUser', {
    // A server can give codes that nobody knows yet.
    code: code as WalletErrorCode,
    status,
    description,
    correlationId: 'c-1',
    retryable: false,
    response: new Response(null, { status }),
    captcha,
  });

test('a sandbox that does not run is named, with its address and the command', () => {
  expect(explainProblem(new ConnectionError('getServer', new TypeError('fetch failed')), sandbox)).toEqual({
    title: 'The sandbox is not running.',
    advice:
      'Nothing answers at http://127.0.0.1:4010. Start it in a terminal, in the root of the repository, then try again.',
    command: 'npm run sandbox',
    action: 'retry',
    details: { code: 'connection' },
  });
});

test('Prism is named where Prism is asked', () => {
  const down = new ConnectionError('getServer', undefined);
  expect(explainProblem(down, { mode: 'prism', origin: 'http://127.0.0.1:4011' }).title).toBe(
    'Prism is not running.',
  );
  expect(explainProblem(down, { mode: 'msw', origin: 'http://127.0.0.1:5173' })).not.toHaveProperty(
    'command',
  );
});

test('a missing scope is named', () => {
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

test('the words of the server are nowhere', () => {
  const problem = explainProblem(refused('something_new', 400, 'SQLSTATE[42000] near SELECT'), sandbox);
  expect(JSON.stringify(problem)).not.toContain('SQLSTATE');
});

const known = knownValuesOf(readDescription().components.schemas['ErrorCode']);
test.each(known.flatMap((code) => [400, 500].map((status) => [code, status] as const)))(
  '%s with %i is told in two sentences of our own, without the code',
  (code, status) => {
    const { title, advice } = explainProblem(refused(code, status, 'SQLSTATE'), sandbox);
    for (const sentence of [title, advice]) {
      expect(sentence).toMatch(/^[A-Z].+\.$/);
      expect(sentence).not.toMatch(/[a-z]_[a-z]|SQLSTATE/);
    }
  },
);

test('the known codes of the API are those that the sentences are tried with', () => {
  expect(known.length).toBeGreaterThan(20);
});

test('a denial is nobody’s fault', () => {
  expect(explainProblem(new OAuthError('access_denied', 'Consent was not given'), sandbox).calm).toBe(true);
});

test('what is not an error of the client is our own fault', () => {
  expect(explainProblem(new TypeError('x is undefined'), sandbox)).toMatchObject({
    title: 'Something went wrong in this page.',
    details: { code: 'unexpected' },
  });
  expect(explainProblem(new TimeoutError('getUser', 10), sandbox).title).toBe('The answer took too long.');
});

test('the command that starts a server says where it is looked for', () => {
  const down = new ConnectionError('getServer', undefined);
  const command = (mode: 'sandbox' | 'prism', origin: string) =>
    explainProblem(down, { mode, origin }).command;
  expect(command('sandbox', 'http://localhost:4020')).toBe('npm run sandbox -- --port 4020');
  expect(command('prism', 'http://127.0.0.1:4011')).toBe('npm run prism');
  expect(command('prism', 'http://127.0.0.1:4021')).toBe('npm run prism -- --port 4021');
});

const captchaOf = (unlockUrl: string | undefined): ApiError =>
  refused('rate_limit_exceeded', 429, '', { unlockUrl, siteKey: 'k' });

test('a captcha leads to its page at the server, and not to waiting', () => {
  const page = `${sandbox.origin}/frontend/captcha?rule=1`;
  const problem = explainProblem(captchaOf(page), sandbox);
  expect(problem).toMatchObject({ title: 'A captcha has to be solved first.', page, action: 'retry' });
  expect(problem.advice).not.toContain('Wait');
});

test.each([undefined, 'https://example.org/frontend/captcha', 'javascript:alert(1)', 'nonsense'])(
  'a captcha whose page is %s leads nowhere',
  (page) => {
    expect(explainProblem(captchaOf(page), sandbox)).not.toHaveProperty('page');
  },
);

test('blocked site data are named', () => {
  expect(explainProblem(new SiteDataError(), sandbox)).toMatchObject({
    title: 'This browser keeps no data for this page.',
    details: { code: 'site_data' },
  });
});
