import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type ServerProcess, startProcess } from './start-process.ts';

const cli = createRequire(import.meta.url).resolve('@stoplight/prism-cli/dist/index.js');
const description = fileURLToPath(new URL('../../../openapi/dist/openapi.tools.json', import.meta.url));
const flags = ['-h', '127.0.0.1', '-v', 'warn', '--multiprocess', 'false'];

/** Starts Prism with the same description and its fastest settings. */
export const startPrism = (): Promise<ServerProcess> =>
  startProcess({
    args: (port) => [cli, 'mock', '-p', String(port), ...flags, description],
    readyPath: '/rest/v1/server',
  });
