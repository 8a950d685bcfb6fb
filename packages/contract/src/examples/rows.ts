/** How an example of `examples/` is checked. */
export interface ExampleRow {
  /** Its folder. */
  readonly name: string;
  /** Its scripts that have to pass, the last one with the tests. @default `['test']` */
  readonly scripts?: readonly string[];
  /** Text in the output of the last script, with the number of its tests. */
  readonly expected: RegExp;
  /** Whether `npm test` runs the tests, too. Others are part of the full run. @default false */
  readonly always?: boolean;
  /** Names of a program that it needs, such as that of a language. @default none */
  readonly language?: readonly string[];
  /** Whether it needs a browser. @default false */
  readonly browser?: boolean;
}

const nodeTests = (passed: number): RegExp => new RegExp(String.raw`^ℹ pass ${passed}\nℹ fail 0$`, 'm');

/** The examples. `npm test` runs those that start fastest. */
export const exampleRows: readonly ExampleRow[] = [
  { name: 'express-oauth', scripts: ['typecheck', 'test'], expected: nodeTests(14), always: true },
  { name: 'hono-worker', scripts: ['typecheck', 'test'], expected: nodeTests(10) },
  { name: 'jest-msw', expected: /^Tests: +8 passed, 8 total$/m },
  { name: 'next-app', scripts: ['typecheck', 'test'], expected: nodeTests(9) },
  { name: 'php-sandbox', expected: /^8 passed, 0 failed$/m, language: ['php'] },
  {
    name: 'playwright-e2e',
    scripts: ['typecheck', 'test'],
    expected: /^ {2}6 passed /m,
    browser: true,
  },
  { name: 'python-sandbox', expected: /^Ran 9 tests in .*\n\nOK$/m, language: ['python3'], always: true },
  {
    name: 'spa-msw',
    scripts: ['typecheck', 'build', 'test'],
    expected: /Tests +6 passed \(6\)/,
    browser: true,
  },
  { name: 'statements-cli', scripts: ['typecheck', 'test'], expected: nodeTests(7), always: true },
];
