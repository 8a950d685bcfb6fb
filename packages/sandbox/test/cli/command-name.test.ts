import { expect, test } from 'vitest';
import { commandName } from '../../src/cli/command-name.ts';

test.each([
  [{}, 'litas-sandbox'],
  [{ npm_lifecycle_event: 'npx' }, 'npx @litas/sandbox'],
  [{ npm_lifecycle_event: 'dev' }, 'litas-sandbox'],
  [{ npm_lifecycle_event: 'sandbox', LITAS_SANDBOX_COMMAND: 'npm run sandbox --' }, 'npm run sandbox --'],
])('after %j the command is called %s', (environment, name) => {
  expect(commandName(environment)).toBe(name);
});
