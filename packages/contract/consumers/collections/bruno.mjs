import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cp, readFile } from 'node:fs/promises';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';

// Bruno ignores files in node_modules.
const folder = join(import.meta.dirname, 'collection');
await cp(dirname(fileURLToPath(import.meta.resolve('@litas/openapi/bruno/bruno.json'))), folder, {
  recursive: true,
});
const bru = fileURLToPath(import.meta.resolve('@usebruno/cli/bin/bru.js'));
const output = join(import.meta.dirname, 'results.json');
const server = await serve(createSandbox(), { port: 0 });
const args = [bru, 'run', '-r', '--env-var', `baseUrl=${server.url}`, '--output', output, '--format', 'json'];
await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 50_000_000 }).catch(
  (error) => error,
);
const results = JSON.parse(await readFile(output, 'utf8')).flatMap((run) => run.results);
const signed = results.filter(({ response }) => response.status > 0 && response.status !== 401);
console.log(`${signed.length} of ${results.length} accepted`);
await server.close();
