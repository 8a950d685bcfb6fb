import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { extname, join, matchesGlob } from 'node:path';
import { promisify } from 'node:util';
import { findWords, type Finding } from './find-words.ts';

const run = promisify(execFile);

const extensions = new Set(['.md', '.ts', '.tsx', '.mjs', '.mts', '.js', '.json', '.yaml', '.html', '.css']);

const notHandWritten = [
  '**/src/generated/**',
  'pnpm-lock.yaml',
  '**/package-lock.json',
  // The words themselves.
  'scripts/words/words.ts',
  'scripts/test/words/**',
];

/** A use of a word, with its file. Line 0 stands for the file's name. */
export interface FileFinding extends Finding {
  /** From the root. */
  readonly path: string;
}

/**
 * Searches the hand-written files of a checkout, and their names.
 *
 * @param root - The checkout.
 * @param excluded - Globs of files that are left out.
 * @returns How many files were read, and what was found in them.
 */
export async function findWordsInFiles(
  root: string,
  excluded: readonly string[] = notHandWritten,
): Promise<{ files: number; findings: FileFinding[] }> {
  const { stdout } = await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    maxBuffer: 50_000_000,
  });
  const paths = [...new Set(stdout.split('\0'))].filter(
    (path) => extensions.has(extname(path)) && !excluded.some((glob) => matchesGlob(path, glob)),
  );
  const findings = await Promise.all(paths.map((path) => findInFile(root, path)));
  return { files: paths.length, findings: findings.flat() };
}

async function findInFile(root: string, path: string): Promise<FileFinding[]> {
  // A file that was deleted and not committed yet is still listed.
  const text = await readFile(join(root, path), 'utf8').catch(() => '');
  const inName = findWords(path.replaceAll('-', ' ')).map((finding) => ({ ...finding, line: 0 }));
  return [...inName, ...findWords(text)].map((finding) => ({ ...finding, path }));
}
