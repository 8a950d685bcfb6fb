/** A program outside of the repository that uses the packages. */
export interface ConsumerRow {
  /** What it is, for the table in the documentation. */
  readonly name: string;
  /** Folder of the program in `consumers/`. */
  readonly program: string;
  /** The published packages that it uses. */
  readonly packages: readonly ('../openapi' | 'client' | 'sandbox' | 'msw')[];
  /** Versions of the other packages that it uses. */
  readonly needs?: Readonly<Record<string, string>>;
  /** Programs to run one after another, with their arguments, without Node.js itself. */
  readonly commands: readonly (readonly string[])[];
  /** Text in the output of the last one. */
  readonly expected: RegExp;
  /** Major versions of Node.js that run it. @default the one that runs the tests */
  readonly nodes?: readonly number[];
  /** Runs it with another program than Node.js: path in the folder. */
  readonly runtime?: string;
  /** Where `npm test` finds the packages it needs, relative to `packages/`. Other rows are part of the full run only. */
  readonly links?: Readonly<Record<string, string>>;
}

const all = ['client', 'sandbox', 'msw'] as const;
const jest = 'node_modules/jest/bin/jest.js';
const passed = (tests: number): RegExp => new RegExp(String.raw`Tests: +${tests} passed, ${tests} total`);
/** Without a transform, Jest starts faster, and nothing of the packages is compiled. */
const plain = ['--config', '{"transform":{}}'];
const transformed = { '@babel/plugin-transform-modules-commonjs': '7.29.14' };
const nodeProgram = (
  version: string,
): Pick<ConsumerRow, 'program' | 'packages' | 'commands' | 'expected'> & {
  needs: Record<string, string>;
} => ({
  program: 'node',
  packages: all,
  needs: { msw: version },
  commands: [['require.cjs'], ['import.mjs']],
  expected: /^ona@example\.org not_found$/m,
});
const bundler = (name: string, needs: Record<string, string>): ConsumerRow => ({
  name: `${name}, bundle for Node.js`,
  program: 'bundle',
  packages: ['client', 'sandbox'],
  needs,
  commands: [[`${name.toLowerCase()}.mjs`], ['bundle.cjs']],
  expected: /^EVP0110000014471 EVP0110000014471$/m,
});

const vitest = (environment: string, needs: Record<string, string>): ConsumerRow => ({
  name: `Vitest 3, ${environment}, MSW ${needs['msw']?.[0]}`,
  program: 'vitest',
  packages: all,
  needs: { vitest: '3.2.7', ...needs },
  commands: [['node_modules/vitest/vitest.mjs', 'run', '--environment', environment]],
  expected: /Tests +3 passed \(3\)/,
});

/** The programs that the packages must work in. */
export const consumerRows: readonly ConsumerRow[] = [
  {
    name: 'Jest, CommonJS',
    program: 'jest',
    packages: all,
    needs: { jest: '30.5.2', msw: '2.4.13' },
    commands: [[jest, ...plain]],
    expected: passed(3),
    nodes: [20, 22, 24],
    links: { jest: 'contract/node_modules/jest', msw: 'contract/node_modules/msw-oldest' },
  },
  {
    name: 'Jest, jest-environment-jsdom, without MSW',
    program: 'jest',
    packages: ['client', 'sandbox'],
    needs: { jest: '30.5.2', 'jest-environment-jsdom': '30.5.2' },
    commands: [[jest, ...plain, '--env', 'jsdom', 'wallet']],
    expected: passed(1),
    links: {
      jest: 'contract/node_modules/jest',
      'jest-environment-jsdom': 'contract/node_modules/jest-environment-jsdom',
    },
  },
  {
    name: 'Jest, jest-fixed-jsdom',
    program: 'jest',
    packages: all,
    needs: {
      jest: '30.5.2',
      'jest-environment-jsdom': '30.5.2',
      'jest-fixed-jsdom': '0.0.11',
      msw: '2.4.13',
    },
    commands: [[jest, ...plain, '--env', 'jest-fixed-jsdom']],
    expected: passed(3),
  },
  {
    name: 'Jest, happy-dom',
    program: 'jest',
    packages: all,
    needs: { jest: '30.5.2', '@happy-dom/jest-environment': '20.14.5', msw: '2.4.13' },
    commands: [[jest, ...plain, '--env', '@happy-dom/jest-environment']],
    expected: passed(3),
  },
  {
    name: 'Jest, newest MSW 2, compiled by Babel',
    program: 'jest',
    packages: all,
    needs: { jest: '30.5.2', msw: '2.15.0', ...transformed },
    commands: [[jest]],
    expected: passed(3),
    nodes: [20, 22, 24],
  },
  vitest('jsdom', { jsdom: '26.1.0', msw: '2.15.0' }),
  vitest('happy-dom', { 'happy-dom': '20.14.5', msw: '2.15.0' }),
  vitest('happy-dom', { 'happy-dom': '20.14.5', msw: '3.0.5' }),
  {
    name: 'Node.js, MSW 2.4.13',
    ...nodeProgram('2.4.13'),
    nodes: [20, 22, 24, 26],
    links: { msw: 'contract/node_modules/msw-oldest' },
  },
  { name: 'Node.js, newest MSW 2', ...nodeProgram('2.15.0'), nodes: [20, 22, 24, 26] },
  { name: 'Node.js, MSW 3', ...nodeProgram('3.0.5'), nodes: [22, 24, 26] },
  {
    name: 'Bun, MSW 2',
    ...nodeProgram('2.15.0'),
    needs: { msw: '2.15.0', '@oven/bun-linux-x64': '1.4.5' },
    runtime: 'node_modules/@oven/bun-linux-x64/bin/bun',
  },
  {
    name: 'Deno, MSW 2',
    ...nodeProgram('2.15.0'),
    needs: { msw: '2.15.0', '@deno/linux-x64-glibc': '2.9.6' },
    commands: [['run', '--allow-all', '--node-modules-dir=manual', 'import.mjs']],
    runtime: 'node_modules/@deno/linux-x64-glibc/deno',
  },
  bundler('esbuild', { esbuild: '0.28.2' }),
  bundler('Rollup', {
    rollup: '4.68.8',
    '@rollup/plugin-commonjs': '29.0.3',
    '@rollup/plugin-node-resolve': '16.0.3',
  }),
  bundler('Rolldown', { rolldown: '1.3.2' }),
  bundler('webpack', { webpack: '5.113.0' }),
  bundler('Rspack', { '@rspack/core': '2.3.3' }),
  {
    name: 'Postman collection, run by Newman',
    program: 'collections',
    packages: ['client', 'sandbox', '../openapi'],
    needs: { newman: '6.2.2' },
    commands: [['postman.mjs']],
    expected: /^(\d+) of \1 accepted, 0 failures$/m,
  },
  {
    name: 'Bruno collection',
    program: 'collections',
    packages: ['client', 'sandbox', '../openapi'],
    needs: { '@usebruno/cli': '4.1.0' },
    commands: [['bruno.mjs']],
    expected: /^(\d+) of \1 accepted$/m,
  },
];
