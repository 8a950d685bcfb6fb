import { expect, test } from 'vitest';
import { formRequest } from '../src/consent/form-request.ts';
import { visit } from '../src/consent/visit.ts';

const redirectUri = 'http://127.0.0.1:5173/';
const consentUrl = 'http://127.0.0.1:5173/frontend/oauth?client_id=x';
const redirect = (location: string): Response => new Response(null, { status: 302, headers: { location } });

test('returns a page with its URL', async () => {
  const fetchPage = async (): Promise<Response> => new Response('<p>Hello</p>');
  expect(await visit(fetchPage, new Request(consentUrl), redirectUri)).toEqual({
    type: 'page',
    html: '<p>Hello</p>',
    url: consentUrl,
  });
});

test('returns an error page', async () => {
  const fetchPage = async (): Promise<Response> => new Response('<p>No</p>', { status: 400 });
  expect(await visit(fetchPage, new Request(consentUrl), redirectUri)).toMatchObject({
    type: 'page',
    html: '<p>No</p>',
  });
});

test('ends at the redirect URI without requesting it', async () => {
  const fetchPage = async (): Promise<Response> => redirect(`${redirectUri}?code=1&state=2`);
  expect(await visit(fetchPage, new Request(consentUrl), redirectUri)).toEqual({
    type: 'redirect',
    url: `${redirectUri}?code=1&state=2`,
  });
});

test('follows redirects within the sandbox', async () => {
  const asked: string[] = [];
  const fetchPage = async (request: Request): Promise<Response> => {
    asked.push(new URL(request.url).pathname);
    return asked.length === 1 ? redirect('/frontend/lt/oauth') : new Response('Labas');
  };
  expect(await visit(fetchPage, new Request(consentUrl), redirectUri)).toMatchObject({
    html: 'Labas',
    url: 'http://127.0.0.1:5173/frontend/lt/oauth',
  });
  expect(asked).toEqual(['/frontend/oauth', '/frontend/lt/oauth']);
});

test('throws after too many redirects', async () => {
  const fetchPage = async (): Promise<Response> => redirect('/again');
  await expect(visit(fetchPage, new Request(consentUrl), redirectUri)).rejects.toThrow('Too many redirects');
});

test('sends a form as a browser does', async () => {
  const entries = [
    ['user', '5101'],
    ['decision', 'approve'],
  ] as const;
  const request = formRequest({ action: '/frontend/oauth?world=a', method: 'post', entries }, consentUrl);
  expect(request.url).toBe('http://127.0.0.1:5173/frontend/oauth?world=a');
  expect(request.headers.get('content-type')).toContain('application/x-www-form-urlencoded');
  expect(await request.text()).toBe('user=5101&decision=approve');
});

test('sends a form without an action to its own page, and a GET form in the query', () => {
  expect(formRequest({ action: null, method: 'post', entries: [] }, consentUrl).url).toBe(consentUrl);
  const search = formRequest({ action: '/find', method: 'get', entries: [['q', 'a b']] }, consentUrl);
  expect([search.method, search.url]).toEqual(['GET', 'http://127.0.0.1:5173/find?q=a+b']);
});
