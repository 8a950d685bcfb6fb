import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const bundle = await rollup({
  input: 'program.js',
  plugins: [nodeResolve({ preferBuiltins: true }), commonjs()],
});
await bundle.write({ file: 'bundle.cjs', format: 'cjs', inlineDynamicImports: true });
