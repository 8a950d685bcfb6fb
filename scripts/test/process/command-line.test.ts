import { expect, test } from 'vitest';
import { commandLine, runner } from '../../process/command-line.mjs';

const npm = { npm_config_user_agent: 'npm/11.19.1 node/v20.20.0 linux x64 workspaces/false' };
const pnpm = { npm_config_user_agent: 'pnpm/12.21.0 npm/? node/v24.21.0 linux x64' };

test.each([
  ['start', '', npm, 'npm start'],
  ['test', '--full', npm, 'npm test -- --full'],
  ['verify', '--help', npm, 'npm run verify -- --help'],
  ['pack', '', npm, 'npm run pack'],
  ['start', '--verbose', pnpm, 'pnpm start --verbose'],
  ['verify', '--help', pnpm, 'pnpm verify --help'],
  ['pack', '', pnpm, 'pnpm run pack'],
  ['bench', 'size', {}, 'npm run bench -- size'],
])('%s %s is written in the form of its caller', (script, options, environment, line) => {
  expect(commandLine(script, options, environment)).toBe(line);
});

test('the command of the bootstrap has precedence over the pnpm that it starts', () => {
  expect(runner({ ...pnpm, LITAS_RUNNER: 'npm' })).toBe('npm');
  expect(runner({ ...npm, LITAS_RUNNER: 'pnpm' })).toBe('pnpm');
});
