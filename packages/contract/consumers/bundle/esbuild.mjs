import { build } from 'esbuild';

await build({
  entryPoints: ['program.js'],
  outfile: 'bundle.cjs',
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
});
