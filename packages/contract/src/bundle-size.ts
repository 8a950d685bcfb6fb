import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** A minified browser bundle of the code. */
export async function bundleOf(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, loader: 'ts', resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2023',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** Gzipped octets of a minified browser bundle of the code. */
export const bundleSize = async (code: string): Promise<number> =>
  gzipSync(await bundleOf(code), { level: 9 }).byteLength;
