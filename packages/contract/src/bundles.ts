import { type Bundler, bundleSize } from './bundle-size.ts';

/** Something that a program bundles of the client, and how large that may be. */
export interface Bundle {
  readonly name: string;
  /** Bytes, minified and gzipped. */
  readonly limit: number;
  readonly code: string;
}

/** A function by itself, as a program bundles it that counts bytes. */
const oneOperation = `import { createOperationsClient, getUser } from '@litas/client/operations';
    export const user = await getUser({ client: createOperationsClient(), path: { userId: 'me' } });`;

/** What the checks gate and the benchmark prints. */
export const bundles: readonly Bundle[] = [
  {
    name: 'createWallet and all operations',
    limit: 14_000,
    code: "import { createWallet } from '@litas/client'; export const wallet = createWallet();",
  },
  { name: 'one operation by itself, with MAC', limit: 8_000, code: oneOperation },
  { name: 'signing by hand', limit: 2_500, code: "export { signMac } from '@litas/client/mac';" },
  { name: 'money', limit: 1_500, code: "export * from '@litas/client/money';" },
];

/** Most bytes, minified and gzipped, that each operation adds to a bundle which has one already. */
export const furtherOperationLimit = 95;

/**
 * Measures what each further operation adds to a bundle of single operations.
 *
 * @param operationIds - Names of all operations.
 * @param bundler - Makes the bundles.
 * @returns Bytes, minified and gzipped, on average.
 */
export async function furtherOperationSize(
  operationIds: readonly string[],
  bundler: Bundler,
): Promise<number> {
  const others = operationIds.filter((name) => name !== 'getUser');
  const all = `${oneOperation}\nexport { ${others.join(', ')} } from '@litas/client/operations';`;
  const sizes = await Promise.all([oneOperation, all].map((code) => bundleSize(code, bundler)));
  const [one = 0, every = 0] = sizes;
  return (every - one) / others.length;
}
