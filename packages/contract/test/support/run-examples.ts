/**
 * Runs programs one after another in this process, and writes a line of JSON for each: its path, what it printed, and what went
 * wrong. The paths are the arguments.
 */
import { pathToFileURL } from 'node:url';
import { formatWithOptions } from 'node:util';

const log = console.log;
for (const path of process.argv.slice(2)) {
  const printed: string[] = [];
  console.log = (...values: unknown[]) =>
    printed.push(formatWithOptions({ breakLength: Infinity }, ...values));
  const problem = await import(pathToFileURL(path).href).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error.stack : String(error)),
  );
  log(JSON.stringify({ path, printed, problem }));
}
// An example may leave a server open, as its reader would.
process.exit();
