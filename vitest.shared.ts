import { fileURLToPath } from 'node:url';
import { configDefaults, mergeConfig, type ViteUserConfig } from 'vitest/config';
import { chooseSeed } from './scripts/vitest/seed.ts';

/** What a package's tests need beside the settings all packages share. */
export interface PackageTestOptions {
  /** The package has fast-check properties: one seed for the whole run, printed and repeatable. @default false */
  properties?: boolean;
}

/**
 * The test settings every package shares. Each run leaves `reports/vitest.json`, from which `npm test` counts. Files that end in
 * `.full.test.ts` are slow and belong to the full run only.
 *
 * @param options - What this package's tests need.
 * @returns A configuration to export as it is, or to widen with Vitest's `mergeConfig`.
 */
export function packageTests({ properties = false }: PackageTestOptions = {}): ViteUserConfig {
  return {
    test: {
      include: ['test/**/*.test.{ts,tsx}'],
      exclude: [
        ...configDefaults.exclude,
        ...(process.env['LITAS_FULL'] === '1' ? [] : ['test/**/*.full.test.ts']),
      ],
      reporters: ['default', 'json'],
      // A case of `test.each` has the place of its test, so that behaviors can be counted apart from cases.
      includeTaskLocation: true,
      outputFile: { json: 'reports/vitest.json' },
      // Files share no state, and in a process each most of the time would go into reading the same modules again.
      pool: 'threads',
      isolate: false,
      // Far above what any test needs: a limit is for hangs, and a busy machine is no failure.
      testTimeout: 120_000,
      hookTimeout: 60_000,
      expect: { poll: { timeout: 60_000 } },
      env: {
        // What tests read of commands does not depend on what runs them.
        LITAS_RUNNER: 'npm',
        ...(properties && { LITAS_SEED: String(chooseSeed(process.env)) }),
      },
      ...(properties && {
        setupFiles: [fileURLToPath(new URL('./scripts/vitest/properties.ts', import.meta.url))],
      }),
    },
  };
}

/**
 * The test settings of mutation tests, which run the tests once per mutant: few runs of each property, and no slow tests.
 *
 * @param exclude - Tests that are too slow, such as those that start the compiler.
 * @returns A configuration for the file `vitest.mutate.config.ts` of a package. `LITAS_TESTS=mac,auth` limits it to these test folders.
 */
export function mutationTests(exclude: readonly string[] = []): ViteUserConfig {
  const folders = process.env['LITAS_TESTS']?.split(',').join('|');
  const others = folders ? [`test/!(${folders})/**`, 'test/*.test.ts'] : [];
  return mergeConfig(packageTests({ properties: true }), {
    test: { exclude: [...exclude, ...others], env: { LITAS_RUNS: '10' } },
  });
}
