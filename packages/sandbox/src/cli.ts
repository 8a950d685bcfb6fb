import { checkNode, oldestToRead } from './cli/node-version.ts';

const { text, advice = '', major } = checkNode(process.version);

if (major < oldestToRead) {
  process.stderr.write(`${text} ${advice}\n`);
  process.exitCode = 1;
} else {
  // Later, so that an older Node gets as far as the sentence above.
  const { run } = await import('./cli/run.ts');
  await run(process.argv.slice(2));
}
