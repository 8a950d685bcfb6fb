import { type Bundler, gzipped } from './bundle.ts';
import { operationIds } from './operation-ids.ts';

/** A limit on the code that a browser loads. */
export interface Gate {
  readonly name: string;
  /** Largest allowed size in bytes, minified and compressed by gzip. */
  readonly limit: number;
  /** The code whose modules a failing gate compares with the baseline. */
  readonly code: string;
  /** Measures the size in bytes. */
  readonly measure: (bundle: Bundler) => Promise<number>;
}

const whole = (name: string, limit: number, code: string): Gate => ({
  name,
  limit,
  code,
  measure: async (bundle) => gzipped((await bundle(code)).code),
});

const functions = (names: readonly string[]): string =>
  `export { createOperationsClient, ${names.join(', ')} } from '@litas/client/operations';`;

/** The limits. `npm run bench -- size` prints the measured sizes. */
export const gates: readonly Gate[] = [
  whole(
    'createWallet and all operations',
    14_000,
    "import { createWallet } from '@litas/client'; export const wallet = createWallet();",
  ),
  whole(
    'one operation by itself, with MAC',
    8_000,
    `import { createOperationsClient, getUser } from '@litas/client/operations';
    export const user = await getUser({ client: createOperationsClient(), path: { userId: 'me' } });`,
  ),
  {
    name: 'each further operation',
    limit: 95,
    code: functions(operationIds),
    measure: async (bundle) => {
      const [one = '', ...further] = operationIds;
      const all = gzipped((await bundle(functions([one, ...further]))).code);
      return (all - gzipped((await bundle(functions([one]))).code)) / further.length;
    },
  },
  whole('signing by hand', 2_500, "export { signMac } from '@litas/client/mac';"),
  whole('money', 1_500, "export * from '@litas/client/money';"),
];
