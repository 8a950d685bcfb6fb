export { createOperationsClient } from './create-operations-client.ts';
export type { CallMeta, Client } from './client/index.ts';
export * from './generated/sdk.gen.ts';
