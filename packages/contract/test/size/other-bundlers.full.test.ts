import { expect, test } from 'vitest';
import { gzipped } from '../../src/size/bundle.ts';
import { gates } from '../../src/size/gates.ts';
import { bundlePacked } from '../../src/size/other-bundlers.ts';

/** How much larger than the limit of esbuild and Rollup a bundle of another bundler may be. */
const tolerance = 1.15;

test('other bundlers leave out what a program does not use, too', { timeout: 300_000 }, async () => {
  const [, one] = gates;
  if (!one) throw new Error('There are no gates.');
  for (const [bundler, code] of Object.entries(await bundlePacked(one.code))) {
    const bytes = gzipped(code);
    expect([bundler, bytes < one.limit * tolerance]).toEqual([bundler, true]);
    expect([bundler, bytes > one.limit / 5]).toEqual([bundler, true]);
    expect([bundler, code.includes('/rest/v1/wallet')]).toEqual([bundler, false]);
  }
});
