/** Turns the waiting changesets into versions and readable changelogs. What the pull request of a release contains. */
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { prepare } from './dev/prepare.ts';
import { readExamples } from './example/examples.ts';
import { nameVersion } from './example/name-version.ts';
import { forSpawn } from './process/for-spawn.mjs';
import { root } from './process/root.mjs';
import { changesetProgram, publishedVersions, rewriteChangelogs } from './release/next-versions.ts';

execFileSync(process.execPath, [changesetProgram(root), 'version'], { cwd: root, stdio: 'inherit' });
await rewriteChangelogs(root);
const versions = await publishedVersions(root);
for (const example of await readExamples()) {
  await nameVersion(example, [...versions.keys()], versions.get('@litas/client') ?? '');
}
// The version is part of generated code, and of the lockfile.
const { file, args, shell } = forSpawn('pnpm', ['install', '--no-frozen-lockfile', '--ignore-scripts']);
execFileSync(file, args, { cwd: root, stdio: 'inherit', shell });
await prepare(['generate'], new AbortController().signal);
