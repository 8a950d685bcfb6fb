import type { MalformedCase } from './case.ts';

/** One malformed call of every operation at least. */
export const malformedCases: readonly MalformedCase[] = [
  {
    operationId: 'createToken',
    name: 'a form without the refresh token',
    request: {
      method: 'POST',
      target: '/oauth/v1/token',
      contentType: 'application/x-www-form-urlencoded',
      body: 'grant_type=refresh_token',
    },
    fault: "must have required property 'refresh_token'",
  },
  {
    operationId: 'getServer',
    name: 'a method that it does not have',
    request: { method: 'PUT', target: '/rest/v1/server' },
    fault: 'does not have "put" method',
    declared: false,
  },
  {
    operationId: 'getUser',
    name: 'an id that is no number',
    request: { method: 'GET', target: '/rest/v1/user/ona' },
    fault: 'path.userid',
  },
  {
    operationId: 'getWallet',
    name: 'an id below one',
    request: { method: 'GET', target: '/rest/v1/wallet/0' },
    fault: 'path.walletid',
  },
  {
    operationId: 'getWalletBalance',
    name: 'a currency in lower case',
    request: { method: 'GET', target: '/rest/v1/wallet/me/balance?convert_to=eur' },
    fault: 'query.convert_to',
  },
  {
    operationId: 'listStatements',
    name: 'a page of more than 200 rows',
    request: { method: 'GET', target: '/rest/v1/wallet/me/statements?limit=201' },
    fault: 'query.limit',
  },
];
