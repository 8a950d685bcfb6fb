/** Writes the beginnings of an operation: its description, and a changeset. `pnpm new:operation --help` explains it. */
import process from 'node:process';
import { command, runCommand } from './process/command.ts';
import { root } from './process/root.mjs';
import { writeOperation } from './operation/write-operation.ts';

await runCommand(async () => {
  const line = command(
    'new:operation',
    'Writes the beginning of the description of an operation, and a changeset.',
  )
    .argument('<method>', 'HTTP method, such as GET')
    .argument('<path>', "path with parameters in braces, such as '/rest/v1/user/{userId}/cards'")
    .argument('<operationId>', 'name of the operation, which starts with a verb, such as listCards')
    .requiredOption('--tag <tag>', 'tag, such as Users')
    .requiredOption('--summary <text>', "what it does, such as 'List the cards of a user'")
    .option('--evidence <kind>', 'where it is known from: documented, sdk or inferred', 'documented')
    .parse(process.argv.slice(2), { from: 'user' });
  const [method = '', path = '', operationId = ''] = line.args;
  const options = line.opts<{ tag: string; summary: string; evidence: string }>();
  const files = await writeOperation(root, { method, path, operationId, ...options });
  console.log(`Written:\n${files.map((file) => `  ${file}`).join('\n')}

Next:
  1. Complete the description: scopes, parameters, body, schema and examples. pnpm -C openapi lint says what is missing.
  2. pnpm generate, and write the resolver in the file that it prints.
  3. Write a test in packages/sandbox/test/operations/. CONTRIBUTING.md has the details.`);
  return 0;
});
