/**
 * Runs programs one after another in this process and writes a line of JSON for each: its path, its output and its
 * error. The first argument is the line length of printed objects, the others are the paths.
 */
import { pathToFileURL } from 'node:url';
import { formatWithOptions } from 'node:util';

const [breakLength, ...paths] = process.argv.slice(2);
const log = console.log;
for (const path of paths) {
  const printed: string[] = [];
  console.log = (...values: unknown[]) =>
    printed.push(formatWithOptions({ breakLength: Number(breakLength) }, ...values));
  const problem = await import(pathToFileURL(path).href).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.stack : String(error)),
  );
  log(JSON.stringify({ path, printed, problem }));
}
// An example may leave a server open.
process.exit();
