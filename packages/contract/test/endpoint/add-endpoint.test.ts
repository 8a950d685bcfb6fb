import { afterAll, beforeAll, expect, test } from 'vitest';
import { invented } from '../../src/endpoint/invented.ts';
import { copyRepository, type RepositoryCopy } from '../../src/endpoint/repository-copy.ts';
import type { Outcome } from '../../src/run-program.ts';

// The steps of CONTRIBUTING, in order, in a copy of the repository. Each test continues from the one before it.
const full = process.env['LITAS_FULL'] === '1';
const packages = ['packages/client', 'packages/sandbox', 'packages/msw'];
// A short run omits the packages that have no file of the operation, and the slow checks; generate:check runs the other generators.
const checked = full ? packages : ['packages/sandbox'];
const slow: readonly (readonly [string, ...string[]])[] = [
  [
    'packages/contract',
    'exec',
    'vitest',
    'run',
    'test/matrix',
    'test/size',
    '-t',
    'getUserNickname|bytes with',
  ],
  ['.', 'run', 'typecheck'],
  ['openapi', 'run', 'lint'],
  // The site contains the workbench, which turbo builds before it.
  ['.', 'run', 'build', '--filter=@litas/docs'],
];
const minutes = (full ? 20 : 5) * 60_000;

let copy: RepositoryCopy;
beforeAll(async () => {
  // On Windows the links between packages are absolute.
  copy = await copyRepository(full || process.platform === 'win32');
}, minutes);
afterAll(() => copy[Symbol.asyncDispose]());

const said = ({ stdout, stderr }: Outcome): string => `${stdout}${stderr}`;
const pnpm = (folder: string, ...args: readonly string[]) => copy.run(folder, 'pnpm', ...args);
const vitest = (folder: string, ...args: readonly string[]) => pnpm(folder, 'exec', 'vitest', 'run', ...args);

async function generate(): Promise<string> {
  const outcomes = [await pnpm('openapi', 'run', 'bundle')];
  for (const folder of checked) outcomes.push(await pnpm(folder, 'run', 'generate'));
  expect(outcomes.map(({ code }) => code)).toEqual(outcomes.map(() => 0));
  return outcomes.map(said).join('');
}

test(
  'generating from a new path file adds its line to the contents page and prints the missing resolver',
  {
    timeout: minutes,
  },
  async () => {
    await copy.write(invented.description);
    expect(await generate()).toContain(
      'getUserNickname has no resolver. Write packages/sandbox/src/operations/users/get-user-nickname.ts',
    );
    expect(await copy.read('openapi/openapi.yaml')).toContain('  /rest/v1/user/{userId}/nickname:\n');
  },
);

test('the tests ask for a missing test of the resolver', { timeout: minutes }, async () => {
  const outcome = await vitest('packages/sandbox', 'test/operations/every-operation.test.ts');
  expect(outcome.code).not.toBe(0);
  expect(said(outcome)).toContain(
    'getUserNickname has no test. Write one in packages/sandbox/test/operations/',
  );
});

test('the check of changesets asks for a missing changeset', { timeout: minutes }, async () => {
  const outcome = await pnpm('.', 'run', 'changeset:check');
  expect([outcome.code, said(outcome)]).toEqual([
    1,
    expect.stringContaining('getUserNickname is new, and no changeset names it.'),
  ]);
});

test('the lint asks for a missing error and a missing header', { timeout: minutes }, async () => {
  const path = 'openapi/paths/rest_v1_user_{userId}_nickname.yaml';
  const text = invented.description[path];
  await copy.write({
    [path]: text
      .replace("    '404':\n      $ref: ../responses/NotFound.yaml\n", '')
      .replace(/ {6}headers:\n.*\n.*\n/, ''),
  });
  const outcome = await pnpm('openapi', 'run', 'lint');
  await copy.write({ [path]: text });
  expect(outcome.code).not.toBe(0);
  expect(said(outcome)).toContain('Declare the error 404');
  expect(said(outcome)).toContain('Declare the header paysera-correlation-id');
});

test('with the resolver, a test and a changeset, all checks pass', { timeout: minutes }, async () => {
  await copy.write({ ...invented.resolver, ...invented.test, ...invented.changeset });
  const commands: readonly (readonly [string, ...string[]])[] = [
    ...checked.map((folder) => [folder, 'run', 'generate:check'] as const),
    ...(full ? slow : []),
    ['.', 'run', 'changeset:check'],
    ['packages/sandbox', 'exec', 'vitest', 'run', 'test/operations/users', 'test/operations/every-operation'],
  ];
  for (const [folder, ...args] of commands) {
    const outcome = await pnpm(folder, ...args);
    expect({ folder, args, code: outcome.code, said: outcome.code === 0 ? '' : said(outcome) }).toEqual({
      folder,
      args,
      code: 0,
      said: '',
    });
  }
});
