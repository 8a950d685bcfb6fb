import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { build, transform } from 'esbuild';
import { rollup } from 'rollup';

/** The output of a bundler. */
export interface Bundle {
  readonly code: string;
  /** Bytes of each module in it, by its path from `packages/`. */
  readonly modules: Readonly<Record<string, number>>;
}

/** Creates a minified bundle for a browser. */
export type Bundler = (code: string) => Promise<Bundle>;

const folder = fileURLToPath(new URL('.', import.meta.url));
const target = 'es2023';

const bundleWithEsbuild: Bundler = async (code) => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target,
    write: false,
    metafile: true,
  });
  const modules = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).map(([path, { bytesInOutput }]) => [nameOf(path), bytesInOutput] as const),
  );
  return { code: outputFiles.map(({ text }) => text).join(''), modules: Object.fromEntries(modules) };
};

const bundleWithRollup: Bundler = async (code) => {
  const entry = `${folder}entry.ts`;
  const bundle = await rollup({
    input: entry,
    plugins: [
      nodeResolve({ browser: true, extensions: ['.ts', '.js', '.mjs'] }),
      {
        name: 'typescript',
        load: (id) => (id === entry ? code : readFile(id, 'utf8')),
        resolveId: (id) => (id === entry ? id : undefined),
        transform: async (text, id) => ({
          code: (await transform(text, { loader: 'ts', sourcefile: id, target })).code,
          map: null,
        }),
        renderChunk: async (text) => ({
          code: (await transform(text, { minify: true, format: 'esm', target })).code,
          map: null,
        }),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm' });
  const [chunk] = output;
  const modules = Object.entries(chunk.modules).map(
    ([path, { renderedLength }]) => [nameOf(path), renderedLength] as const,
  );
  return { code: chunk.code, modules: Object.fromEntries(modules) };
};

/** The bundlers by name. */
export const bundlers: Readonly<Record<'esbuild' | 'Rollup', Bundler>> = {
  esbuild: bundleWithEsbuild,
  Rollup: bundleWithRollup,
};

const nameOf = (path: string): string => /[^/]+\/src\/.*$/.exec(path)?.[0] ?? 'entry';

/** Returns the size of a text after gzip, in bytes. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).byteLength;
