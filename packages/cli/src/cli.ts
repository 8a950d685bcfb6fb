/** The oldest Node that the commands run in, as major and minor. */
const oldest = [22, 13] as const;

/** Runs the command line of this process; in a Node that is too old, prints what to install instead. */
async function main(): Promise<void> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    process.stderr.write(
      `Node ${process.versions.node} is too old: litas needs Node ${oldest.join('.')} or newer. Install it from https://nodejs.org.\n`,
    );
    process.exitCode = 1;
    return;
  }
  // Loaded after the check: an older Node might not parse the rest.
  const { runProcess } = await import('./run-process.ts');
  await runProcess();
}

// A rejection ends the process with its stack, as an uncaught error.
void main();
