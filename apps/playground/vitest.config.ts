import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { packageTests } from '../../vitest.shared.ts';

const shared: NonNullable<ViteUserConfig['test']> = { ...packageTests({ properties: true }).test };
const { include: _, reporters = [], outputFile = {}, ...each } = shared;

export default defineConfig({
  test: {
    reporters,
    outputFile,
    projects: [
      { test: { ...each, name: 'logic', include: ['test/*.test.ts'] } },
      {
        test: {
          ...each,
          name: 'browser',
          include: ['test/browser/*.test.ts'],
          globalSetup: ['test/browser/support/global-setup.ts'],
          testTimeout: 120_000,
          // More pages at a time would starve each other on a small machine.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
