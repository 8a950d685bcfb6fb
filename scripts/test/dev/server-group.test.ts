import { expect, onTestFinished, test, vi } from 'vitest';
import { createServerGroup, type GroupOptions, type ServerGroup } from '../../dev/server-group.ts';
import { waitUntilResponds } from '../../dev/supervise.ts';
import { isAlive, smallServer } from './small-servers.ts';

interface Watched {
  group: ServerGroup;
  /** The address each server printed. */
  urls: Map<string, string>;
  lost: string[];
}

function watchedGroup(options: Partial<GroupOptions> = {}): Watched {
  const urls = new Map<string, string>();
  const lost: string[] = [];
  const group = createServerGroup({
    onLine: (server, line) => line.startsWith('http') && urls.set(server.name, line),
    onLost: ({ server, how, lastLines }) => lost.push(`${server.name}: ${how}: ${lastLines.join(' ')}`),
    ...options,
  });
  onTestFinished(() => group.kill());
  return { group, urls, lost };
}

const responds = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

test('ends all servers together', async () => {
  const { group, urls, lost } = watchedGroup();
  group.start(smallServer('one'));
  group.start(smallServer('two'));
  await vi.waitUntil(() => urls.size === 2, { timeout: 30_000 });
  const [one = '', two = ''] = urls.values();
  expect(await responds(one)).toBe(true);
  await group.stop();
  expect(await responds(one)).toBe(false);
  expect(await responds(two)).toBe(false);
  expect(lost).toEqual([]);
});

test('reports which server has ended, how, and its last output', async () => {
  const { group, urls, lost } = watchedGroup();
  group.start(smallServer('good'));
  group.start(smallServer('bad', `console.error('no more disk'); process.exit(3)`));
  await vi.waitUntil(() => lost.length > 0 && urls.has('good'), { timeout: 30_000 });
  expect(lost).toEqual(['bad: exit code 3: no more disk']);
});

test('ends a server that ignores signals, and its child processes', async () => {
  const ids: number[] = [];
  const { group } = watchedGroup({
    graceMs: 20,
    onLine: (_server, line) => line.startsWith('id ') && ids.push(Number(line.slice(3))),
  });
  const stubborn = "process.on('SIGTERM', () => {}); console.log('id ' + process.pid)";
  const child = `child_process.spawn(process.execPath, ['--eval', ${JSON.stringify(`${stubborn}; setInterval(() => {}, 1000)`)}], { stdio: 'inherit' })`;
  group.start(smallServer('stubborn', `${stubborn}; ${child}`));
  await vi.waitUntil(() => ids.length === 2, { timeout: 30_000 });
  expect(ids.map(isAlive)).toEqual([true, true]);
  await group.stop();
  await vi.waitUntil(() => !ids.some(isAlive), { timeout: 30_000 });
});

test('detects when a server responds', async () => {
  const { group, urls } = watchedGroup();
  group.start(smallServer('one'));
  await vi.waitUntil(() => urls.size === 1, { timeout: 30_000 });
  await expect(waitUntilResponds(urls.get('one') ?? '', AbortSignal.timeout(5000))).resolves.toBeUndefined();
});

test('stops waiting for a response when all servers end', async () => {
  await expect(
    waitUntilResponds('http://127.0.0.1:9', AbortSignal.abort(new Error('ending'))),
  ).rejects.toThrow('ending');
});
