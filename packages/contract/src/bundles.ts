/** Something that a program bundles of the client, and how large that may be. */
export interface Bundle {
  readonly name: string;
  /** Octets, minified and gzipped. */
  readonly limit: number;
  readonly code: string;
}

/** What the checks gate and the benchmark prints. */
export const bundles: readonly Bundle[] = [
  {
    name: 'createWallet and all operations',
    limit: 12_000,
    code: "import { createWallet } from '@litas/client'; export const wallet = createWallet();",
  },
  {
    name: 'one operation by itself, with MAC',
    limit: 7_000,
    code: `import { createOperationsClient, getUser } from '@litas/client/operations';
    export const user = await getUser({ client: createOperationsClient(), path: { userId: 'me' } });`,
  },
  { name: 'signing by hand', limit: 2_500, code: "export { signMac } from '@litas/client/mac';" },
  { name: 'money', limit: 1_500, code: "export * from '@litas/client/money';" },
];
