const assert = require('node:assert/strict');
const { ApiError, createWallet } = require('@litas/client');
const { createSandbox } = require('@litas/sandbox');

void main();

async function main() {
  const imported = await import('@litas/client');
  // In Node.js both load the same modules, which share their state. Bun has no condition for it.
  if (!process.versions.bun) assert.equal(imported.ApiError, ApiError);
  const client = { id: 'wkVd93h2uS', key: 'not the key' };
  const wallet = createWallet({ client, fetch: createSandbox().fetch });
  const error = await wallet.getUser({ userId: 5101 }).catch((thrown) => thrown);
  assert(error instanceof ApiError && error instanceof imported.ApiError);
}
