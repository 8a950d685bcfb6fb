import { table, title } from './output.ts';
import { bundlers, gzipped } from '../src/size/bundle.ts';
import { gates } from '../src/size/gates.ts';
import { bundlePacked } from '../src/size/other-bundlers.ts';
import { packAll } from '../src/packed/pack.ts';
import { packedLimits } from '../src/packed/sizes.ts';

/** Prints the size of the client in a browser, and that of the packed packages, beside the limits of the checks. */
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
  title('Packed packages, in kB of the file that a registry serves');
  const packed = [...(await packAll())].map(([folder, { manifest, tarball }]) => {
    return [
      manifest.name,
      { packed: Math.ceil(tarball.byteLength / 1_000), allowed: packedLimits[folder] },
    ] as const;
  });
  table(Object.fromEntries(packed));
}

/** What applications load most. */
const comparedGates = new Set(['createWallet and all operations', 'one operation by itself, with MAC']);
