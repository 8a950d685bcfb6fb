import { expect, test } from 'vitest';
import { authorizationUrl, type AuthorizationUrlOptions, ConfigurationError } from '../../src/index.ts';

const options: AuthorizationUrlOptions = {
  clientId: 'c7Kq2mWd9x',
  redirectUri: 'https://shop.example/callback?a=1',
  scopes: ['email', 'balance_offline'],
  state: 'Yq81mPzT0aLs5RwE',
};

test('the URL contains all parameters of the consent page', () => {
  const url = new URL(authorizationUrl(options));
  expect(url.origin + url.pathname).toBe('https://www.paysera.com/frontend/oauth');
  expect(Object.fromEntries(url.searchParams)).toEqual({
    response_type: 'code',
    client_id: 'c7Kq2mWd9x',
    redirect_uri: 'https://shop.example/callback?a=1',
    scope: 'email balance_offline',
    state: 'Yq81mPzT0aLs5RwE',
  });
});

test('allowInsecureHost allows plain http to the host of the consent page', () => {
  const url = authorizationUrl({
    ...options,
    baseUrl: 'http://sandbox:4010',
    allowInsecureHost: ['sandbox'],
  });
  expect(new URL(url).origin).toBe('http://sandbox:4010');
});

test('locale and baseUrl change the path and the host', () => {
  const url = authorizationUrl({ ...options, locale: 'lt', baseUrl: 'http://127.0.0.1:4010' });
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4010\/frontend\/lt\/oauth\?response_type=code&/);
});

const wrong: [option: string, overrides: object][] = [
  ['clientId', { clientId: '' }],
  ['state', { state: '' }],
  ['state', { state: undefined }],
  ['scopes', { scopes: 'email' }],
  ['locale', { locale: '../x' }],
  ['locale', { locale: 'LT' }],
  ['locale', { locale: 'ltx' }],
  ['locale', { locale: 'xlt' }],
  ['locale', { locale: ['lt'] }],
  ['redirectUri', { redirectUri: { href: 7 } }],
  ['redirectUri', { redirectUri: 7 }],
  ['redirectUri', { redirectUri: '/callback' }],
  ['redirectUri', { redirectUri: 'https://shop.example/#a' }],
  ['baseUrl', { baseUrl: 'http://www.paysera.com' }],
  ['allowInsecureHost', { allowInsecureHost: ['www.paysera.com:80'] }],
  ['baseUrl', { baseUrl: 'https://www.paysera.com/frontend' }],
];

test.for(wrong)('%s cannot be set by %j', ([option, overrides]) => {
  const make = () => authorizationUrl({ ...options, ...overrides });
  expect(make).toThrow(ConfigurationError);
  const message = expect.stringMatching(new RegExp(`^${option} (?:is missing: it )?must be \\w`)) as string;
  expect(make).toThrow(expect.objectContaining({ option, message }));
});
