import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rspack, type RspackOptions } from '@rspack/core';
import { rolldown } from 'rolldown';
import webpack from 'webpack';
import { installed } from '../packed/consumer.ts';
import { pack } from '../packed/pack.ts';

/** Creates a minified bundle for a browser from a program. Returns its code. */
type BundleProgram = (program: { readonly folder: string; readonly entry: string }) => Promise<string>;

/** Returns the options that webpack and Rspack share. */
const packerOptions = (folder: string, entry: string): webpack.Configuration & RspackOptions => ({
  mode: 'production',
  target: ['web', 'es2022'],
  context: folder,
  entry,
  experiments: { outputModule: true },
  output: { path: folder, filename: 'bundle.js', library: { type: 'module' } },
  performance: { hints: false },
});

/** Called with the error, or with the results. */
type Done = (error: Error | null, stats?: { hasErrors(): boolean; toJson(): { errors?: unknown } }) => void;

const bundleWith =
  (run: (options: ReturnType<typeof packerOptions>, done: Done) => unknown): BundleProgram =>
  async ({ folder, entry }) => {
    await new Promise<void>((resolve, reject) => {
      run(packerOptions(folder, entry), (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(JSON.stringify(stats.toJson().errors)));
        else resolve();
      });
    });
    return readFile(join(folder, 'bundle.js'), 'utf8');
  };

/** Bundlers that read the packed client, by name. */
const otherBundlers: Readonly<Record<string, BundleProgram>> = {
  'Rolldown (Vite)': async ({ entry }) => {
    const bundle = await rolldown({ input: entry, platform: 'browser' });
    const { output } = await bundle.generate({ format: 'esm', minify: true });
    return output.map((each) => (each.type === 'chunk' ? each.code : '')).join('');
  },
  webpack: bundleWith((options, done) => webpack(options, done)),
  Rspack: bundleWith((options, done) => rspack(options, done)),
};

/**
 * Bundles code that uses the packed client with {@link otherBundlers}.
 *
 * @param code - The code of the program.
 * @returns The bundles by the name of the bundler.
 */
export async function bundlePacked(code: string): Promise<Record<string, string>> {
  const { contents } = await pack('client');
  const bundles: Record<string, string> = {};
  for (const [name, bundle] of Object.entries(otherBundlers)) {
    await using consumer = await installed({ packages: [contents], files: {} });
    const entry = join(consumer.folder, 'program.js');
    await writeFile(entry, code);
    bundles[name] = await bundle({ folder: consumer.folder, entry });
  }
  return bundles;
}
