import { createSandbox, seededClients } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { listen } from './app.ts';

const sandbox = await serve(createSandbox(), { port: 0 });
const port = Number(process.env['PORT'] ?? 3000);
const app = await listen(port, { client: seededClients.example, apiUrl: sandbox.url });
console.log(
  `App      ${app.origin}\nSandbox  ${sandbox.url}\n\nSign in as any user of the sandbox. Ctrl-C stops both.`,
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void Promise.all([app.close(), sandbox.close()]).then(() => process.exit()));
}
