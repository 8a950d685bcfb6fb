import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Bytes after gzip that a page may load for `connectSandbox`. */
const limit = 6_000;

const bundled = await build({
  stdin: {
    contents: "export { connectSandbox } from './index.ts';",
    resolveDir: fileURLToPath(new URL('../../src/connect', import.meta.url)),
  },
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  metafile: true,
  write: false,
  logLevel: 'silent',
});

test('a page that connects loads little', () => {
  const bytes = gzipSync(bundled.outputFiles[0]?.contents ?? '').length;
  expect(bytes).toBeGreaterThan(1_000);
  expect(bytes).toBeLessThanOrEqual(limit);
});

test('the browser bundle contains no validators, no table of operations and no Node.js modules', () => {
  const inputs = Object.keys(bundled.metafile.inputs);
  expect(inputs.filter((name) => /zod|operations\.gen|lossless|leven|\bnode:/.test(name))).toEqual([]);
});
