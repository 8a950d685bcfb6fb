import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileCache } from '../compile-cache.ts';
import { type Outcome, runProgram } from '../run-program.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** An installed copy of the work tree of the repository, whose `origin/main` is its first commit. */
export interface RepositoryCopy extends AsyncDisposable {
  /** Runs a program in one of its folders. */
  readonly run: (folder: string, program: string, ...args: readonly string[]) => Promise<Outcome>;
  /** Writes files by their path from the root. */
  readonly write: (files: Readonly<Record<string, string>>) => Promise<void>;
  readonly read: (path: string) => Promise<string>;
}

/**
 * Copies the repository into a temporary folder.
 *
 * @param install - Whether to install the dependencies. Otherwise they are linked, which takes an eighth of the time.
 */
export async function copyRepository(install: boolean): Promise<RepositoryCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-copy-'));
  // pnpm must not install into the linked folder.
  const env = { ...compileCache, ...(!install && { pnpm_config_verify_deps_before_run: 'false' }) };
  const run: RepositoryCopy['run'] = (place, program, ...args) =>
    runProgram(program, args, { cwd: join(folder, place), env, timeoutMs: 300_000 });
  const required = async (program: string, ...args: readonly string[]): Promise<void> => {
    const { code, stdout, stderr } = await run('.', program, ...args);
    if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed in a copy: ${stdout}${stderr}`);
  };
  const listed = await runProgram('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  const tracked = listed.stdout.split('\0').filter((name) => name !== '');
  for (const file of tracked) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    // A deleted file is still listed until the deletion is committed.
    await cp(join(root, file), join(folder, file)).catch(() => undefined);
  }
  await required('git', 'init', '--quiet');
  await required('git', 'add', '.');
  const author = ['-c', 'user.name=Litas', '-c', 'user.email=litas@example.org'];
  await required('git', ...author, 'commit', '--quiet', '--message', 'copy');
  await required('git', 'update-ref', 'refs/remotes/origin/main', 'HEAD');
  if (install) await required('pnpm', 'install', '--offline', '--frozen-lockfile');
  else await linkDependencies(folder, tracked);
  return {
    run,
    write: async (files) => {
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
    },
    read: (path) => readFile(join(folder, path), 'utf8'),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Links the installed packages of the repository. Links between its packages lead to those of the copy, since they are relative. */
async function linkDependencies(folder: string, files: readonly string[]): Promise<void> {
  const manifests = files.filter((file) =>
    /^(?:(?:apps|packages|scripts)\/[\w-]+|openapi|scripts)\/package\.json$/.test(file),
  );
  for (const place of manifests.map((file) => dirname(file))) {
    const from = join(root, place, 'node_modules');
    await cp(from, join(folder, place, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
      // Other names with a dot are of caches.
      filter: (path) => !/^\.(?!bin\b)/.test(relative(from, path).split(sep)[0] ?? ''),
    });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
