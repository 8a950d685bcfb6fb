import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { rollup, type Plugin } from 'rollup';

/** The bundlers that sizes are measured with: they leave out unused code in different ways. */
export const bundlers = ['esbuild', 'rollup'] as const;

/** A bundler that sizes are measured with. */
export type Bundler = (typeof bundlers)[number];

/** A minified browser bundle of the code. */
export const bundleOf = (code: string, bundler: Bundler = 'esbuild'): Promise<string> =>
  bundler === 'esbuild' ? byEsbuild(code) : byRollup(code);

/** Gzipped bytes of a minified browser bundle of the code. */
export const bundleSize = async (code: string, bundler?: Bundler): Promise<number> =>
  gzipSync(await bundleOf(code, bundler), { level: 9 }).byteLength;

const here = fileURLToPath(new URL('.', import.meta.url));

async function byEsbuild(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: here },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

async function byRollup(code: string): Promise<string> {
  const bundle = await rollup({ input: entry, plugins: [sources(code)], logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  const text = output.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
  return (await transform(text, { minify: true, format: 'esm', target: 'es2023' })).code;
}

const entry = '\0entry';

/** Reads the workspace's TypeScript as Rollup's own plugins would read what is published. */
const sources = (code: string): Plugin => ({
  name: 'sources',
  resolveId: (id, importer) => {
    if (id === entry) return { id, moduleSideEffects: true };
    const from = importer === undefined || importer === entry ? here : dirname(importer);
    const path = id.startsWith('.') ? join(from, id) : pathOf(id);
    return { id: path, moduleSideEffects: false };
  },
  load: async (id) => {
    const text = id === entry ? code : await readFile(id, 'utf8');
    return (await transform(text, { loader: 'ts', format: 'esm', target: 'es2023' })).code;
  },
});

/** Where a package's module is, as browsers get it. */
const pathOf = (id: string): string =>
  id === '#hmac'
    ? fileURLToPath(import.meta.resolve('@litas/client/mac')).replace('index.ts', 'hmac-web.ts')
    : fileURLToPath(import.meta.resolve(id));
