import { rspack as webpack } from '@rspack/core';

webpack(
  {
    mode: 'production',
    optimization: { minimize: false },
    target: 'node',
    entry: './program.js',
    output: { path: import.meta.dirname, filename: 'bundle.cjs' },
  },
  (error, stats) => {
    if (error ?? stats.hasErrors()) throw error ?? new Error(stats.toString());
  },
);
