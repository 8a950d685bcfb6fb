import { bundleSize } from '../src/bundle-size.ts';
import { bundles } from '../src/bundles.ts';

/** Prints what a browser loads of the client, beside what the checks allow. */
export async function reportSize(): Promise<void> {
  const rows = await Promise.all(
    bundles.map(async ({ name, limit, code }) => {
      const octets = await bundleSize(code);
      return [name, { 'kB (1000 octets)': octets / 1000, allowed: limit / 1000 }] as const;
    }),
  );
  console.log('Bundles for a browser, minified and gzipped');
  console.table(Object.fromEntries(rows));
}
