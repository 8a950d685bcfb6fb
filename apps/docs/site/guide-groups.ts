/** The guides by chapter, in reading order: names of files in `guides/`. */
export const guideGroups = {
  Start: ['concepts', 'sandbox', 'connect-a-wallet', 'scopes-and-types'],
  Build: [
    'set-up-the-client',
    'sign-in-with-paysera',
    'background-jobs',
    'where-it-runs',
    'lists',
    'errors-and-retries',
    'rate-limits-and-captcha',
    'keep-tokens',
    'money',
    'export-statements',
  ],
  Test: [
    'test-with-msw',
    'test-with-vitest',
    'test-with-jest',
    'test-end-to-end',
    'ci-and-docker',
    'control-the-sandbox',
    'sandbox-oauth',
    'other-languages',
  ],
  Run: ['team-sandbox', 'move-to-production', 'command-line', 'check-the-real-api'],
  'Coming from': ['coming-from-php', 'sign-by-hand'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
