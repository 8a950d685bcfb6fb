import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, onTestFinished, test, vi } from 'vitest';
import { whenParentEnds } from '../../process/parent.mjs';

test('calls back for a process that ended before the watch began', async () => {
  const child = spawn(process.execPath, ['--eval', '']);
  await once(child, 'close');
  const ended = vi.fn<() => void>();
  onTestFinished(whenParentEnds(ended, { parent: child.pid ?? 0 }));
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce(), { timeout: 10_000 });
});

test('calls back when a process ends that is not the parent', async () => {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000)']);
  const ended = vi.fn<() => void>();
  onTestFinished(whenParentEnds(ended, { parent: child.pid ?? 0 }));
  expect(ended).not.toHaveBeenCalled();
  child.kill('SIGKILL');
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce(), { timeout: 10_000 });
});
