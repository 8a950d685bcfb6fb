import type { CodeBlock } from './code-blocks.ts';
import type { PlacedBlock } from './markdown-files.ts';

/** Splits the code of a shell block into its commands, without comments. Lines that continue are joined. */
export const shellCommands = ({ code }: Pick<CodeBlock, 'code'>): string[] =>
  code
    .replaceAll(/(^|\s)#\s.*$/gm, '$1')
    .replaceAll(/(?:\\|(\|))\s*\n\s*/g, '$1 ')
    .split('\n')
    .flatMap((line) => line.split(/ && (?!.*'.*&&)/))
    .map((command) => command.trim())
    .filter(Boolean);

/** Returns the arguments of a command that starts a sandbox or is one of its subcommands; `undefined` for other commands. */
export function sandboxArguments(command: string): string[] | undefined {
  const [, rest] =
    /^(?:\w+=\S+ )*(?:npx @litas\/sandbox|(?:npx )?litas sandbox)(?= |$)([^>&|]*)/.exec(
      command.replaceAll(/\$\([^)]*\)/g, 'value'),
    ) ?? [];
  return rest?.trim().split(/\s+/).filter(Boolean);
}

/** Blocks that a test runs as a whole: a test on the block, and the file of the test. */
const wholeBlocks: readonly (readonly [matches: (block: PlacedBlock) => boolean, test: string])[] = [
  [({ code }) => code.startsWith('#!/bin/sh\n'), 'readme-shell.test.ts'],
  [({ code }) => code.includes('database-password'), '../../replicas/test/teams/compose.full.test.ts'],
  [
    ({ place, code }) =>
      place.includes('/team-sandbox.md:') && !/sandbox\.example\.org|^npm install|docker/m.test(code),
    'team-guide.test.ts',
  ],
  [({ title }) => title === 'test-with-sandbox.sh', 'ci-guide.full.test.ts'],
  [
    ({ place, code }) => place.includes('/command-line.md:') && !code.startsWith('npm install'),
    'documented-commands.full.test.ts',
  ],
  [({ place }) => place.includes('/check-the-real-api.md:'), 'documented-commands.full.test.ts'],
  [
    ({ code }) => code.startsWith('curl http://127.0.0.1:4010/__sandbox/'),
    'documented-commands.full.test.ts',
  ],
];

/** The file of the test that runs a shell block as a whole; `undefined` if its commands are looked at one by one. */
export const testOf = (block: PlacedBlock): string | undefined =>
  wholeBlocks.find(([matches]) => matches(block))?.[1];

/** Commands that no test runs as they are, and why. */
export const notRun: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^(?:npm (?:install|init|pkg)|npx create-next-app|npx playwright install|mkdir|cd) ?/,
    'Downloads from the registry. Tests in packages/contract/test/packed and of each example install the packed packages.',
  ],
  [
    /^(?:LITAS_TESTS=\S+ )?p?npm (?!install|init|pkg)/,
    'A script of a package.json. Its name is tested; what it does has tests of its own.',
  ],
  [
    /^(?:\w+=(?:\$\([^)]*\)|\S+) )*npx (?:jest|playwright test|vitest run)/,
    'guide-suites.full.test.ts runs these suites.',
  ],
  [/ npx next dev /, 'guide-suites and the example next-app run an app of Next.js.'],
  [/^npx @stoplight\/prism-cli /, 'other-languages.test.ts starts the same server without a download.'],
  [/^NODE_USE_ENV_PROXY=1 /, 'Needs a proxy of a company; the client has tests with a proxy.'],
  [/^docker /, 'Needs Docker; the image and the compose file have tests in packages/sandbox.'],
  [/^createdb /, 'Needs a PostgreSQL server; packages/replicas tests the store.'],
  [
    /^(?:openssl|echo|cp|export|api=|team=|curl \S*\$api)/,
    'Needs a domain with TLS. team-guide.test.ts runs the same steps on loopback.',
  ],
  [/^npx litas (?:--help|login --sandbox|call getUser)/, 'documented-commands.full.test.ts runs the same.'],
];
