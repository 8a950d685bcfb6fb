import { operationsOf, readDescription } from '@litas/openapi/read';
import { bundlers, bundleSize } from '../src/bundle-size.ts';
import { bundles, furtherOperationLimit, furtherOperationSize } from '../src/bundles.ts';

/** Prints what a browser loads of the client, beside what the checks allow. */
export async function reportSize(): Promise<void> {
  const operationIds = operationsOf(readDescription()).map(({ operationId }) => operationId);
  const measures = [
    ...bundles.map(({ name, limit, code }) => ({
      name,
      limit,
      measure: (bundler: (typeof bundlers)[number]) => bundleSize(code, bundler),
    })),
    {
      name: 'each further operation',
      limit: furtherOperationLimit,
      measure: (bundler: (typeof bundlers)[number]) => furtherOperationSize(operationIds, bundler),
    },
  ];
  const rows: [string, Record<string, number>][] = [];
  for (const { name, limit, measure } of measures) {
    const sizes: Record<string, number> = {};
    for (const bundler of bundlers) sizes[bundler] = Math.round(await measure(bundler));
    rows.push([name, { ...sizes, allowed: limit }]);
  }
  console.log('Bundles for a browser, minified and gzipped, in bytes');
  console.table(Object.fromEntries(rows));
}
