import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { forSpawn } from '../process/for-spawn.mjs';

/** The scanner, which is downloaded when it is used. */
const packages = ['secretlint@13.0.6', '@secretlint/secretlint-rule-preset-recommend@13.1.0'];

/** Texts in the history that look like secrets and are none, by the rule that finds them. All are in tests. */
const allowed = {
  basicauth: ['https://user:word@wallet.paysera.com'],
  'database-connection-string': ['postgres://ona:secret-word@${address}/shop'],
};

/**
 * Scans all lines of the history of a checkout for secrets.
 *
 * @param root - The checkout.
 * @returns Whether there are none, and the report of the scanner, in which secrets are masked.
 */
export async function scanHistory(
  root: string,
): Promise<{ readonly isClean: boolean; readonly report: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-history-'));
  try {
    const history = spawn('git', ['log', '-p', '--format=%H', '--', '.', ':!pnpm-lock.yaml'], { cwd: root });
    await pipeline(history.stdout, createWriteStream(join(folder, 'history.diff')));
    const preset = '@secretlint/secretlint-rule-preset-recommend';
    const rules = [
      {
        id: preset,
        rules: Object.entries(allowed).map(([rule, allows]) => ({
          id: `@secretlint/secretlint-rule-${rule}`,
          options: { allows },
        })),
      },
    ];
    await writeFile(join(folder, '.secretlintrc.json'), JSON.stringify({ rules }));
    await writeFile(join(folder, 'package.json'), '{ "private": true }');
    const npm = forSpawn('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages]);
    const install = spawn(npm.file, npm.args, { cwd: folder, stdio: 'ignore', shell: npm.shell });
    const [installed] = (await once(install, 'exit')) as [number | null];
    if (installed !== 0) return { isClean: false, report: 'The scanner could not be installed.' };
    const npx = forSpawn('npx', ['secretlint', 'history.diff', '--maskSecrets']);
    const scanner = spawn(npx.file, npx.args, { cwd: folder, shell: npx.shell });
    let report = '';
    scanner.stdout.on('data', (chunk: Buffer) => (report += chunk.toString()));
    scanner.stderr.on('data', (chunk: Buffer) => (report += chunk.toString()));
    const [code] = (await once(scanner, 'close')) as [number | null];
    return { isClean: code === 0, report };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
