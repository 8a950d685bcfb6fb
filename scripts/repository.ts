/** Prints the URL of the repository, or writes another one into all manifests: `pnpm repository https://github.com/owner/litas`. */
import process from 'node:process';
import { command, runCommand } from './process/command.ts';
import { root } from './process/root.mjs';
import { UsageError } from './process/usage-error.ts';
import { readRepository, writeRepository } from './release/repository.ts';

await runCommand(async () => {
  const { args } = command('repository', 'Prints the URL of the repository, or writes it into all manifests.')
    .argument('[url]', 'URL of its page, such as https://github.com/owner/litas')
    .parse(process.argv.slice(2), { from: 'user' });
  const [given] = args;
  if (given === undefined) {
    console.log((await readRepository(root)).url);
    return 0;
  }
  const url = given.replace(/(?:\.git)?\/?$/, '');
  if (!/^https:\/\/[\w.-]+\/[\w./-]+[\w-]$/.test(url)) {
    throw new UsageError('The URL must be that of the page, such as https://github.com/owner/litas');
  }
  const written = await writeRepository(root, url);
  console.log(`Wrote ${url} into ${written.join(', ')}.
Next: replace @OWNER in .github/CODEOWNERS, and commit. CONTRIBUTING.md lists what else a first release needs.`);
  return 0;
});
