/** Builds the image of the sandbox from `packed/`; with `--push` it is published as the version of the package and as `latest`. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { command, runCommand } from './process/command.ts';
import { root } from './process/root.mjs';
import { UsageError } from './process/usage-error.ts';

const docker = (args: readonly string[], input?: string): void =>
  void execFileSync('docker', args, {
    cwd: root,
    stdio: [input === undefined ? 'ignore' : 'pipe', 'inherit', 'inherit'],
    ...(input !== undefined && { input }),
  });

await runCommand(async () => {
  const { push = false } = command('image', 'Builds the image of the sandbox. Run pack first.')
    .option('--push', 'publish it; needs LITAS_IMAGE, REGISTRY_USER and REGISTRY_TOKEN')
    .parse(
      process.argv.slice(2).filter((each) => each !== '--'),
      { from: 'user' },
    )
    .opts<{ push?: boolean }>();
  const { LITAS_IMAGE: name = 'litas-sandbox', REGISTRY_USER: user, REGISTRY_TOKEN: token } = process.env;
  const manifest = readFileSync(new URL('../packages/sandbox/package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(manifest) as { version: string };
  // Names of images are in lower case.
  const image = name.toLowerCase();
  docker([
    'build',
    '-f',
    'packages/sandbox/docker/Dockerfile',
    '-t',
    `${image}:${version}`,
    '-t',
    `${image}:latest`,
    'packed',
  ]);
  if (!push) return 0;
  const [registry = ''] = image.split('/');
  if (!user || !token) throw new UsageError('Set REGISTRY_USER and REGISTRY_TOKEN to publish the image.');
  docker(['login', registry, '--username', user, '--password-stdin'], token);
  docker(['push', '--all-tags', image]);
  return 0;
});
