import { spawnSync } from 'node:child_process';
import { chmod, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withLock } from '../../src/profiles/file-lock.ts';
import { readProfile, replaceFile, writeProfile } from '../../src/profiles/profile-files.ts';
import { tokenFile } from '../../src/profiles/token-file.ts';
import { configFolder, contextOf, runLitas } from '../support/run-litas.ts';
import { storeProfile } from '../support/profile.ts';

const token = { id: 'tok_one', key: 'key_one', refreshToken: 'refresh_one' };
const other = { id: 'tok_two', key: 'key_two' };
const stored = { url: 'http://127.0.0.1:9', token };

test('the token store of a profile writes a token only over the one that it replaces', async () => {
  await storeProfile(stored);
  const { context } = await contextOf();
  const store = tokenFile('default', context);
  await store.set(other, { replaces: { id: 'tok_gone', key: '' } });
  expect(await store.get()).toEqual(token);
  await store.set(other, { replaces: token });
  expect(await store.get()).toEqual(other);
  await store.set(undefined);
  expect(await store.get()).toBeUndefined();
  expect(await readProfile('default', context)).toMatchObject({ baseUrl: stored.url });
});

test.skipIf(process.platform === 'win32')('a profile that others can read is not used', async () => {
  await storeProfile(stored);
  const path = join(await configFolder(), 'profiles', 'default.json');
  await chmod(path, 0o644);
  const { code, messages } = await runLitas(['call', 'getUser', '--userId', 'me']);
  expect(code).toBe(3);
  expect(messages).toContain(`Run: chmod 600 ${path}`);
});

test('a damaged profile is an error that repeats nothing of it', async () => {
  await storeProfile(stored);
  const path = join(await configFolder(), 'profiles', 'default.json');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.slice(0, -20));
  const { code, messages } = await runLitas(['call', 'getUser', '--userId', 'me']);
  expect(code).toBe(3);
  expect(messages).toContain('The profile default is damaged.');
  expect(messages).not.toContain('key_one');
});

test('writes at the same time leave one whole profile', async () => {
  const { context } = await contextOf();
  const writes = Array.from({ length: 20 }, (_, index) =>
    writeProfile('default', { baseUrl: `http://127.0.0.1:${index + 1}` }, context),
  );
  await Promise.all(writes);
  expect((await readProfile('default', context))?.baseUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
});

test('a lock lets one task run at a time', async () => {
  const path = join(await configFolder(), 'a.lock');
  let [running, most] = [0, 0];
  const task = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  };
  await Promise.all(Array.from({ length: 5 }, () => withLock(path, task)));
  expect(most).toBe(1);
});

test('a lock of a process that has ended, or that is too old, is taken over', async () => {
  const path = join(await configFolder(), 'a.lock');
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(path, String(pid));
  await withLock(path, async () => {});
  await writeFile(path, String(process.pid));
  await utimes(path, 1, 1);
  expect(await withLock(path, async () => 'done')).toBe('done');
});

test('a lock that another process keeps is an error that names the file', async () => {
  const path = join(await configFolder(), 'a.lock');
  await writeFile(path, String(process.pid));
  await expect(withLock(path, async () => {}, { waitMs: 10 })).rejects.toThrow(`remove ${path}`);
});

test('on Windows a file that another process reads is replaced when it is free', async () => {
  let attempts = 0;
  const move = () => {
    attempts += 1;
    return attempts < 3
      ? Promise.reject(Object.assign(new Error('in use'), { code: 'EPERM' }))
      : Promise.resolve();
  };
  await replaceFile('draft', 'profile', { platform: 'win32', move, pauseMs: 0 });
  expect(attempts).toBe(3);
  attempts = 0;
  await expect(replaceFile('draft', 'profile', { platform: 'linux', move })).rejects.toThrow('in use');
});

test.for(['con', 'NUL', 'com1.old'])('%s is no name of a profile', async (name) => {
  const { code, messages } = await runLitas(['logout', '--profile', name]);
  expect([code, messages]).toEqual([2, expect.stringContaining('a device of Windows')]);
});
