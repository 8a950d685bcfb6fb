import { configureGlobal } from 'fast-check';

// LITAS_FULL is set by `pnpm test:full`, LITAS_RUNS for mutation tests; the seed by vitest.shared.ts.
configureGlobal({
  seed: Number(process.env['LITAS_SEED']),
  numRuns: process.env['LITAS_FULL'] === '1' ? 2_000 : Number(process.env['LITAS_RUNS'] ?? 100),
});
