import { table, title } from './output.ts';
import { bundlers } from '../src/size/bundle.ts';
import { gates } from '../src/size/gates.ts';

/** Prints the size of the client in a browser, beside the limits of the checks. */
export async function reportSize(): Promise<void> {
  const rows = await Promise.all(
    gates.map(async ({ name, limit, measure }) => {
      const [esbuild, rollup] = await Promise.all([measure(bundlers.esbuild), measure(bundlers.Rollup)]);
      return [name, { esbuild: Math.ceil(esbuild), Rollup: Math.ceil(rollup), allowed: limit }] as const;
    }),
  );
  title('Bytes of bundles for a browser, minified and compressed by gzip');
  table(Object.fromEntries(rows));
}
