import { createSandbox, seededClients } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { startWorker } from './start-worker.ts';

const sandbox = await serve(createSandbox(), { port: 0 });
const { id, key } = seededClients.example;
const port = Number(process.env['PORT'] ?? 8787);
const worker = await startWorker(port, { WALLET_ID: id, WALLET_KEY: key, API_URL: sandbox.url });
console.log(
  `App      ${worker.origin}\nSandbox  ${sandbox.url}\n\nSign in as any user of the sandbox. Ctrl-C stops both.`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void Promise.all([worker.close(), sandbox.close()]).then(() => process.exit()));
}
