import { createSandbox, seededClients } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { startNext } from './start-next.ts';

const sandbox = await serve(createSandbox(), { port: 0 });
const { id, key } = seededClients.example;
const port = Number(process.env['PORT'] ?? 3000);
const app = await startNext('dev', port, { WALLET_ID: id, WALLET_KEY: key, API_URL: sandbox.url });
console.log(
  `App      ${app.origin}\nSandbox  ${sandbox.url}\n\nSign in as any user of the sandbox. Ctrl-C stops both.`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void Promise.all([app.close(), sandbox.close()]).then(() => process.exit()));
}
