/** The guides by chapter, in reading order: names of files in `guides/`. */
export const guideGroups = {
  Start: ['sandbox', 'connect-a-wallet', 'scopes-and-types'],
  Build: [
    'set-up-the-client',
    'where-it-runs',
    'lists',
    'errors-and-retries',
    'rate-limits-and-captcha',
    'keep-tokens',
  ],
  Test: [
    'test-with-msw',
    'test-with-vitest-and-playwright',
    'control-the-sandbox',
    'sandbox-oauth',
    'other-languages',
  ],
  Run: ['command-line', 'check-the-real-api'],
  'Coming from': ['sign-by-hand'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
