const assert = require('node:assert/strict');
const { ApiError, createWallet } = require('@litas/client');
const { createSandbox } = require('@litas/sandbox');

void main();

async function main() {
  // `require` and `import` load the same modules, which share their state.
  const imported = await import('@litas/client');
  assert.equal(imported.ApiError, ApiError);
  const client = { id: 'wkVd93h2uS', key: 'not the key' };
  const wallet = createWallet({ client, fetch: createSandbox().fetch });
  const error = await wallet.getUser({ userId: 5101 }).catch((thrown) => thrown);
  console.log(error instanceof ApiError, error.code);
}
