export { createOperationsClient } from './create-operations-client.ts';
export type { Client } from './generated/client/index.ts';
export * from './generated/sdk.gen.ts';
