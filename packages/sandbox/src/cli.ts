const [major = 0] = process.versions.node.split('.').map(Number);

if (major < 22) {
  process.stderr.write(`litas-sandbox needs Node 22 or newer; this is ${process.version}.\n`);
  process.exitCode = 1;
} else {
  // Later, so that an older Node gets as far as the sentence above.
  const { run } = await import('./cli/run.ts');
  await run(process.argv.slice(2));
}
