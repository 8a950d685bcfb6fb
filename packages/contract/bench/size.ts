import { table, title } from './output.ts';
import { bundlers, gzipped } from '../src/size/bundle.ts';
import { gates } from '../src/size/gates.ts';
import { bundlePacked } from '../src/size/other-bundlers.ts';

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
  title('The same by other bundlers, of the packed client');
  const others: Record<string, object> = {};
  for (const { name, code } of gates.filter(({ name: each }) => comparedGates.has(each))) {
    const bundles = Object.entries(await bundlePacked(code));
    others[name] = Object.fromEntries(bundles.map(([bundler, text]) => [bundler, gzipped(text)]));
  }
  table(others);
}

/** What applications load most. */
const comparedGates = new Set(['createWallet and all operations', 'one operation by itself, with MAC']);
