import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runProgram } from '../run-program.ts';
import type { PackedPackage } from './pack.ts';

/** A registry on a loopback address, to which packages can be published. */
export interface LocalRegistry extends AsyncDisposable {
  readonly url: string;
  /** Folder for projects, which is removed with the registry. */
  readonly folder: string;
  /**
   * Publishes a packed package under a version, with its changelog.
   *
   * @throws Error with what npm printed.
   */
  publish(packed: PackedPackage, version: string, changelog: string): Promise<void>;
}

/** Starts Verdaccio, which is downloaded when it is used. Other packages come from the registry that npm is set to. */
export async function startRegistry(): Promise<LocalRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-registry-'));
  const { stdout } = await runProgram('npm', ['config', 'get', 'registry'], { cwd: folder });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const configuration = {
    storage: join(folder, 'storage'),
    uplinks: { upstream: { url: stdout.trim() } },
    packages: {
      '@litas/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    log: { type: 'stdout', level: 'error' },
  };
  // JSON is YAML.
  await writeFile(join(folder, 'config.yaml'), JSON.stringify(configuration));
  // npm publishes with a token only, and this registry accepts any.
  const npmrc = `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`;
  await writeFile(join(folder, '.npmrc'), npmrc);
  const project = {
    private: true,
    dependencies: { verdaccio: '6.10.4' },
    // One of its dependencies asks for a tag, which not every registry has.
    overrides: { 'node-fetch': '2.7.0' },
  };
  await mkdir(join(folder, 'verdaccio'));
  await writeFile(join(folder, 'verdaccio/package.json'), JSON.stringify(project));
  const installation = await runProgram('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: join(folder, 'verdaccio'),
    timeoutMs: 200_000,
  });
  if (installation.code !== 0) throw new Error(`Verdaccio could not be installed: ${installation.stderr}`);
  const program = join(folder, 'verdaccio/node_modules/verdaccio/bin/verdaccio');
  const server = spawn(
    process.execPath,
    [program, '--config', 'config.yaml', '--listen', `127.0.0.1:${port}`],
    {
      cwd: folder,
      stdio: 'ignore',
    },
  );
  const end = once(server, 'exit');
  const stop = async () => {
    server.kill();
    await end;
    await rm(folder, { recursive: true, force: true });
  };
  if (!(await responds(url))) {
    await stop();
    throw new Error('Verdaccio did not start.');
  }
  return {
    url,
    folder,
    publish: async ({ contents, manifest }, version, changelog) => {
      const root = `/node_modules/${manifest.name}/`;
      const target = join(folder, 'published', manifest.name);
      const write = async (path: string, text: string) => {
        await mkdir(dirname(join(target, path)), { recursive: true });
        await writeFile(join(target, path), text);
      };
      for (const path of contents.listFiles()) await write(path.slice(root.length), contents.readFile(path));
      await write('package.json', JSON.stringify(withVersion(manifest, version), null, 2));
      await write('CHANGELOG.md', changelog);
      await writeFile(join(target, '.npmrc'), npmrc);
      const {
        code,
        stdout: out,
        stderr,
      } = await runProgram('npm', ['publish', '--access', 'public'], { cwd: target });
      if (code !== 0) throw new Error(`${manifest.name}: ${out}${stderr}`);
    },
    [Symbol.asyncDispose]: stop,
  };
}

/** A manifest with a version, and with that version of the other packages of Litas. */
function withVersion(manifest: PackedPackage['manifest'], version: string): object {
  const dependencies = Object.entries(manifest.dependencies ?? {}).map(([name, range]) => [
    name,
    name.startsWith('@litas/') ? `^${version}` : range,
  ]);
  return {
    ...manifest,
    version,
    ...(dependencies.length > 0 && { dependencies: Object.fromEntries(dependencies) }),
  };
}

async function responds(url: string): Promise<boolean> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const response = await fetch(`${url}-/ping`).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}
