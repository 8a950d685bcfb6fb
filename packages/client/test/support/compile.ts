import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the compiler says of one line. */
export interface Complaint {
  /** Line of the piece of code, from 1. */
  readonly line: number;
  /** Such as `TS2345`. */
  readonly code: string;
  /** The whole message, its lines joined. */
  readonly message: string;
}

const reports = fileURLToPath(new URL('../../reports/', import.meta.url));
const compiler = fileURLToPath(import.meta.resolve('typescript-7/package.json')).replace(
  /package\.json$/,
  'bin/tsc',
);

/**
 * Compiles pieces of code with the project's settings, each as a module of its own.
 *
 * @param pieces - Code by a name that can be a file's.
 * @returns What the compiler complains of, by the same names.
 */
export async function compile<Name extends string>(
  pieces: Readonly<Record<Name, string>>,
): Promise<Record<Name, Complaint[]>> {
  await mkdir(reports, { recursive: true });
  const folder = await mkdtemp(join(reports, 'compile-'));
  try {
    const config = {
      extends: '../../../../tsconfig.json',
      compilerOptions: { types: ['node'], moduleDetection: 'force' },
      include: ['*.ts'],
    };
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const entries = Object.entries<string>(pieces);
    await Promise.all(entries.map(([name, code]) => writeFile(join(folder, `${name}.ts`), code)));
    const output = await run(folder);
    const complaints = complaintsIn(output);
    return Object.fromEntries(
      entries.map(([name]) => [name, complaints.filter(({ file }) => file === name)]),
    ) as unknown as Record<Name, Complaint[]>;
  } finally {
    await rm(folder, { recursive: true });
  }
}

const run = (folder: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const args = [compiler, '-p', folder, '--pretty', 'false', '--singleThreaded'];
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      // It ends with 1 or 2 when it has something to complain of.
      if (error && ![1, 2].includes(Number(error.code)))
        reject(new Error(`${stdout}${stderr}`, { cause: error }));
      else resolve(stdout);
    });
  });

function complaintsIn(output: string): (Complaint & { file: string })[] {
  return output
    .split(/\n(?! )/)
    .filter((text) => text !== '')
    .map((text) => {
      const [, path = '', line, code = '', message = ''] =
        /^(.+)\.ts\((\d+),\d+\): error (TS\d+): ([\s\S]*)$/.exec(text) ?? [];
      if (line === undefined) throw new Error(`The compiler says: ${text}`);
      return {
        file: basename(path),
        line: Number(line),
        code,
        message: message.replaceAll(/\s*\n\s*/g, ' '),
      };
    });
}
