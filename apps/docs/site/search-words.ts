/**
 * Words for which people search and that a page does not use, or not often enough: other names of the same thing, and code that stands for
 * the page. The search counts them almost like the title. Names of pages are routes without slashes at their ends.
 */
export const searchWords: Readonly<Record<string, string>> = {
  'guides/concepts': 'webhook webhooks notification push',
  'guides/sandbox': 'createSandbox test card test cards test mode demo account sqlite state file',
  'guides/set-up-the-client': 'createWallet',
  'guides/keep-tokens': 'memoryTokenStore TokenStore redis postgres',
  'guides/connect-a-wallet':
    'authorizationUrl parseRedirect exchangeCode createOAuth oauth token expired refresh expires',
  'guides/test-with-vitest': 'connectSandbox sandboxTest unit test tests mock mocks api team createClient',
  'guides/test-with-jest':
    'jest unit test tests mock mocks api rate limit 429 msw esm expired token must use import to load ES module',
  'guides/test-with-msw': 'mock mocks api stub unit test tests rate limit 429 vitest jest handler handlers',
  'guides/control-the-sandbox':
    'simulate 500 503 429 error errors fault faults timeout world file json seed invalid MAC wrong signature',
  'guides/export-statements': 'statements page csv export',
  'guides/lists': 'pagination paging paginate statements page next previous cursor offset',
  'guides/sign-in-with-paysera':
    'log in login log out logout sign out signout type module oauth state cookie express statements page',
  'guides/sign-in-with-next': 'nextjs next js how to sign in oauth',
  'guides/sign-in-with-hono': 'how to sign in oauth cloudflare workers',
  'guides/sign-by-hand':
    'mac nonce hmac sha256 sha-256 signature sign signing request header authorization invalid wrong key python php curl',
  'guides/errors-and-retries': '500 502 503 504 429 backoff idempotency idempotent maxDelayMs',
  'guides/money': 'currency currencies amount cents decimal rounding',
  'guides/team-sandbox':
    'redirectUris redirectUri redirect docker compose staging share shared deploy deployment host sandbox',
  'guides/ci-and-docker': 'docker compose container github gitlab pipeline',
  'guides/test-end-to-end': 'playwright browser cypress',
  'guides/where-it-runs': 'type module esm commonjs require deno bun react native',
  'guides/clock-trouble': 'timestamp time skew ntp',
  'catalogues/glossary': 'mac nonce meaning term',
  'catalogues/scopes': 'scope scopes list all',
  'catalogues/errors/unauthorized': 'invalid MAC wrong key signature 401',
  'catalogues/options': 'option default timeoutMs deadlineMs maxDelayMs',
  'catalogues/commands': 'cli help flag flags litas',
  'operations/listCurrencies': 'currency',
  'operations/listStatements': 'statement history transactions',
};
