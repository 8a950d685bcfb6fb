/** Writes the URL of the repository into all manifests: `pnpm repository https://github.com/owner/litas`. */
import process from 'node:process';
import { endWithOutput } from './process/end-with-output.mjs';
import { root } from './process/root.mjs';
import { readRepository, writeRepository } from './release/repository.ts';

endWithOutput();

const [url] = process.argv.slice(2);
if (url === undefined) console.log((await readRepository(root)).url);
else if (/^https:\/\/[\w.-]+\/[\w./-]+[\w-]$/.test(url)) await writeRepository(root, url);
else {
  console.error('The URL must be that of the page, such as https://github.com/owner/litas');
  process.exitCode = 2;
}
