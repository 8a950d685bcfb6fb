import { expect, test } from 'vitest';
import {
  authorizationUrl,
  createOAuth,
  createWallet,
  type OAuth,
  parseRedirect,
  tokenFrom,
  type WalletOptions,
} from '../../src/index.ts';
import { client, failureOf } from '../support/wallet-responding.ts';

const sent: string[] = [];
const oauth = createOAuth({
  client,
  fetch: async (url) => {
    sent.push(url);
    return Response.json({});
  },
});
const page = {
  clientId: 'a',
  redirectUri: 'https://shop.example/',
  scopes: ['email'],
  state: 'b',
};
const { clientId: _, ...session } = { ...page, email: 'ona@example.org' };

const wrong: [method: keyof OAuth, option: string, argument: unknown][] = [
  ['exchangeCode', 'exchange', undefined],
  ['exchangeCode', 'exchange', null],
  ['exchangeCode', 'exchange', 'QmF6-77_xyz'],
  ['exchangeCode', 'exchange', new Map([['code', 'a']])],
  ['exchangeCode', 'exchange', new URLSearchParams('code=a')],
  ['exchangeCode', 'code', {}],
  ['exchangeCode', 'code', { code: '' }],
  ['exchangeCode', 'code', { code: 7 }],
  ['exchangeCode', 'code', { code: 'a\uD800' }],
  ['exchangeCode', 'redirectUrl', { code: 'a', redirectUrl: 'https://shop.example/' }],
  ['exchangeCode', 'redirectUri', { code: 'a', redirectUri: '/callback' }],
  ['exchangeCode', 'redirectUri', { code: 'a', redirectUri: null }],
  ['exchangeCode', 'redirectUri', { code: 'a', redirectUri: ['https://shop.example/'] }],
  ['exchangeCode', 'redirectUri', { code: 'a', redirectUri: 'https://shop.example/\uDFFF' }],
  ['logIn', 'logIn', undefined],
  ['logIn', 'logIn', new Map()],
  ['logIn', 'password', { username: 'ona@example.org' }],
  ['logIn', 'username', { username: '', password: 'a' }],
  ['logIn', 'scope', { username: 'a', password: 'b', scope: ['email'] }],
  ['logIn', 'scopes', { username: 'a', password: 'b', scopes: 'email' }],
  ['logIn', 'scopes', { username: 'a', password: 'b', scopes: [Number.NaN] }],
  ['refresh', 'request', null],
  ['refresh', 'request', new Map([['scopes', ['email']]])],
  ['refresh', 'scope', { scope: ['email'] }],
  ['refresh', 'scopes', { scopes: [] }],
  ['refresh', 'code', { code: 481516 }],
  ['prepareSession', 'session', undefined],
  ['prepareSession', 'email', { ...session, email: undefined }],
  ['prepareSession', 'clientId', { ...session, clientId: 'a' }],
  ['prepareSession', 'state', { ...session, state: 'a\uD800' }],
];

test.for(wrong)('%s names %s in %o', async ([method, option, argument]) => {
  const call = oauth[method] as (argument: unknown) => Promise<unknown>;
  const message = expect.stringMatching(
    /^\w+ (?:(?:is missing: it )?must be|is not known in) ['\w]/,
  ) as string;
  expect(await failureOf(call(argument))).toMatchObject({ name: 'ConfigurationError', option, message });
  expect(sent).toEqual([]);
});

test.for([null, new Map(), { timeout: 5 }, { signal: {} }])(
  'the methods of OAuth reject request options of %o before anything is sent',
  async (options) => {
    const given = options as never;
    const calls = [
      oauth.exchangeCode({ code: 'a' }, given),
      oauth.logIn({ username: 'a', password: 'b' }, given),
      oauth.revoke(given),
      oauth.prepareSession(session as never, given),
    ];
    for (const call of calls) expect(await failureOf(call)).toMatchObject({ name: 'ConfigurationError' });
    expect(sent).toEqual([]);
  },
);

test.for<[option: string, options: unknown]>([
  ['options', undefined],
  ['options', null],
  ['options', new Map(Object.entries(page))],
  ['redirectUrl', { ...page, redirectUrl: 'https://shop.example/' }],
  ['clientId', { ...page, clientId: 'a\uD800' }],
  ['state', { ...page, state: '\uDFFF' }],
  ['redirectUri', { ...page, redirectUri: 'https://shop.example/\uD800' }],
  ['redirectUri', { ...page, redirectUri: undefined }],
  ['scopes', { ...page, scopes: undefined }],
])('authorizationUrl names %s in %o', ([option, options]) => {
  expect(() => authorizationUrl(options as never)).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option }),
  );
});

test.for([undefined, null, 'state'])('parseRedirect rejects options of %o', (options) => {
  expect(() => parseRedirect('https://shop.example/?code=a&state=b', options as never)).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option: 'options' }),
  );
});

test.for([undefined, null, 7, Symbol('url'), {}])('parseRedirect rejects the URL %o', (url) => {
  expect(() => parseRedirect(url as never, { state: 'b' })).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option: 'url' }),
  );
});

test.for([new Map(), new URLSearchParams(), new Headers(), new FormData()])(
  'a collection is not a token store: %o',
  (token) => {
    const options = { client, token } as unknown as WalletOptions;
    for (const create of [createWallet, createOAuth]) {
      expect(() => create(options)).toThrow(
        expect.objectContaining({ name: 'ConfigurationError', option: 'token' }),
      );
    }
  },
);

test('tokenFrom rejects a time that is not a number', () => {
  expect(() => tokenFrom({} as never, Number.NaN)).toThrow(
    expect.objectContaining({ option: 'now', message: 'now must be Unix time in seconds' }),
  );
});
