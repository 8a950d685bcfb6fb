import { configureGlobal } from 'fast-check';

// LITAS_FULL is set by `pnpm test:full`; the seed by vitest.shared.ts.
configureGlobal({
  seed: Number(process.env['LITAS_SEED']),
  numRuns: process.env['LITAS_FULL'] === '1' ? 2_000 : 100,
});
