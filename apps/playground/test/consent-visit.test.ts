import { expect, test } from 'vitest';
import { formRequest } from '../src/consent/form-request.ts';
import { visit } from '../src/consent/visit.ts';

const redirectUri = 'http://127.0.0.1:5173/';
const consentUrl = 'http://127.0.0.1:5173/frontend/oauth?client_id=x';
const redirect = (location: string): Response => new Response(null, { status: 302, headers: { location } });

test('a page is shown with the address that it has', async () => {
  const answer = async (): Promise<Response> => new Response('<p>Hello</p>');
  expect(await visit(answer, new Request(consentUrl), redirectUri)).toEqual({
    type: 'page',
    html: '<p>Hello</p>',
    url: consentUrl,
  });
});

test('a page that refuses is shown too', async () => {
  const answer = async (): Promise<Response> => new Response('<p>No</p>', { status: 400 });
  expect(await visit(answer, new Request(consentUrl), redirectUri)).toMatchObject({
    type: 'page',
    html: '<p>No</p>',
  });
});

test('the way back to the page ends the visit, and nothing is asked of it', async () => {
  const answer = async (): Promise<Response> => redirect(`${redirectUri}?code=1&state=2`);
  expect(await visit(answer, new Request(consentUrl), redirectUri)).toEqual({
    type: 'redirect',
    url: `${redirectUri}?code=1&state=2`,
  });
});

test('redirects inside the sandbox are followed', async () => {
  const asked: string[] = [];
  const answer = async (request: Request): Promise<Response> => {
    asked.push(new URL(request.url).pathname);
    return asked.length === 1 ? redirect('/frontend/lt/oauth') : new Response('Labas');
  };
  expect(await visit(answer, new Request(consentUrl), redirectUri)).toMatchObject({
    html: 'Labas',
    url: 'http://127.0.0.1:5173/frontend/lt/oauth',
  });
  expect(asked).toEqual(['/frontend/oauth', '/frontend/lt/oauth']);
});

test('redirects without end are given up', async () => {
  const answer = async (): Promise<Response> => redirect('/again');
  await expect(visit(answer, new Request(consentUrl), redirectUri)).rejects.toThrow('redirects for ever');
});

test('a form is sent as a browser sends it', async () => {
  const entries = [
    ['user', '5101'],
    ['decision', 'approve'],
  ] as const;
  const request = formRequest({ action: '/frontend/oauth?world=a', method: 'post', entries }, consentUrl);
  expect(request.url).toBe('http://127.0.0.1:5173/frontend/oauth?world=a');
  expect(request.headers.get('content-type')).toContain('application/x-www-form-urlencoded');
  expect(await request.text()).toBe('user=5101&decision=approve');
});

test('a form without an action goes to its own page, a get form into the query', () => {
  expect(formRequest({ action: null, method: 'post', entries: [] }, consentUrl).url).toBe(consentUrl);
  const search = formRequest({ action: '/find', method: 'get', entries: [['q', 'a b']] }, consentUrl);
  expect([search.method, search.url]).toEqual(['GET', 'http://127.0.0.1:5173/find?q=a+b']);
});
