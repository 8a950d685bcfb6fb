import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isAlive } from './small-servers.ts';

const module = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/** Starts a small server that starts another process, and prints the ids of both. */
const parent = `
  import { createServerGroup } from ${module('../../dev/server-group.ts')};
  import { smallServer } from ${module('small-servers.ts')};
  const child = "const child = child_process.spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']); console.log(process.pid + ' ' + child.pid)";
  createServerGroup({ onLine: (server, line) => console.log(line), onLost: () => {} }).start(smallServer('one', child));
`;

test('all servers and their child processes end when the parent is killed', async () => {
  const starter = spawn(process.execPath, ['--input-type=module', '--eval', parent], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(starter.stdout), 'line')) as [string];
  const ids = line.split(' ').map(Number);
  onTestFinished(() => {
    for (const id of ids) if (isAlive(id)) process.kill(id, 'SIGKILL');
  });
  expect(ids.map(isAlive)).toEqual([true, true]);
  starter.kill('SIGKILL');
  await vi.waitUntil(() => !ids.some(isAlive), { timeout: 30_000 });
});
