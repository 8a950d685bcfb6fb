/** Downloads Specmatic if it is missing. It is no dependency, because 85 MB are too much for every installation. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { forSpawn } from '@litas/scripts/for-spawn';
import { specmaticFolder, specmaticVersion } from '../src/tools/specmatic.ts';

const name = `specmatic@${specmaticVersion}`;
if (!existsSync(join(specmaticFolder, 'node_modules/specmatic'))) {
  console.log(`Fetching ${name} (85 MB) …`);
  mkdirSync(specmaticFolder, { recursive: true });
  // Without a manifest of its own, npm would install into the package above.
  writeFileSync(join(specmaticFolder, 'package.json'), '{ "private": true }\n');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];
  const { file, args, shell } = forSpawn('npm', ['install', ...options, name]);
  execFileSync(file, args, { cwd: specmaticFolder, stdio: 'inherit', shell });
}
