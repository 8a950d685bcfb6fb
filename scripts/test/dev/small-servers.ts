import type { Server } from '../../dev/servers.ts';

const served = `const server = http.createServer((request, response) => response.end('here')).listen(0, '127.0.0.1', () => console.log('http://127.0.0.1:' + server.address().port));`;

/**
 * A small real server, which prints its address.
 *
 * @param name - Its name.
 * @param code - What it does besides.
 * @returns The server.
 */
export const smallServer = (name: string, code = ''): Server => ({
  name,
  url: 'http://127.0.0.1',
  command: ['--eval', `${code};${served}`],
  cwd: import.meta.dirname,
});

/**
 * Whether a process is there.
 *
 * @param pid - Its id.
 */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
