import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { forSpawn } from '../../process/for-spawn.mjs';

test('Windows starts npm, npx and pnpm through its shell, with quoted arguments', () => {
  expect(forSpawn('pnpm', ['pack', '--to', String.raw`C:\Users\Ona B\x`, 'a"b', ''], 'win32')).toEqual({
    file: String.raw`pnpm pack --to "C:\Users\Ona B\x" "a""b" ""`,
    args: [],
    shell: true,
  });
});

test('Windows starts other programs directly', () => {
  expect(forSpawn('git', ['log', '%H'], 'win32')).toEqual({ file: 'git', args: ['log', '%H'], shell: false });
});

test('other systems start every program directly', () => {
  const { file, args, shell } = forSpawn('npm', ['--version']);
  expect(execFileSync(file, args, { shell, encoding: 'utf8' })).toMatch(/^\d+\./);
});
