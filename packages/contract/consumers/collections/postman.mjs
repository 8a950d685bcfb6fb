import newman from 'newman';
import { createRequire } from 'node:module';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';

const collection = createRequire(import.meta.url)('@litas/openapi/postman.json');
const server = await serve(createSandbox(), { port: 0 });
const options = { collection, envVar: [{ key: 'baseUrl', value: server.url }] };
const summary = await new Promise((resolve, reject) => {
  newman.run(options, (error, result) => (error ? reject(error) : resolve(result)));
});
const statuses = summary.run.executions.map(({ response }) => response?.code);
const signed = statuses.filter((status) => status !== undefined && status !== 401);
console.log(`${signed.length} of ${statuses.length} accepted, ${summary.run.failures.length} failures`);
await server.close();
