import { checkNode } from './cli/node-version.ts';

/** Runs the command line; in a Node that is too old to load it, says so instead. */
async function main(): Promise<void> {
  const { text, advice = '', canLoad } = checkNode(process.version);
  if (!canLoad) {
    process.stderr.write(`${text} ${advice}\n`);
    process.exitCode = 1;
    return;
  }
  // Loaded after the check: an older Node could not parse the rest.
  const { run } = await import('./cli/run.ts');
  await run(process.argv.slice(2));
}

// Not awaited at the top level, which a bundle in CommonJS cannot have. A rejection ends the process with its stack, as an uncaught error.
void main();
