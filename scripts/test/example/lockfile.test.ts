import { expect, test } from 'vitest';
import {
  type Lockfile,
  StaleLockfile,
  type Tarball,
  toCommitted,
  toInstalled,
  withTarballs,
  withVersion,
} from '../../example/lockfile.ts';

const client: Tarball = {
  name: '@litas/client',
  version: '0.0.0',
  path: '/tmp/client.tgz',
  dependencies: {},
};
const sandbox: Tarball = {
  name: '@litas/sandbox',
  version: '0.0.0',
  path: '/tmp/sandbox.tgz',
  dependencies: { '@litas/client': '^0.0.0', leven: '^3.1.0' },
};
const tarballs = [client, sandbox];
const own = new Set(tarballs.map(({ name }) => name));

/** As npm writes it. */
const written: Lockfile = {
  name: 'app',
  packages: {
    '': { dependencies: { '@litas/sandbox': 'file:sandbox.tgz', leven: '^3.1.0' } },
    'node_modules/@litas/client': { version: '0.0.0', resolved: 'file:client.tgz', integrity: 'sha512-a' },
    'node_modules/@litas/sandbox': {
      version: '0.0.0',
      resolved: 'file:sandbox.tgz',
      integrity: 'sha512-b',
      dependencies: { '@litas/client': '^0.0.0', leven: '^3.1.0' },
    },
    'node_modules/leven': {
      version: '3.1.0',
      resolved: 'https://registry.example/leven.tgz',
      integrity: 'sha512-c',
    },
  },
};

const committed: Lockfile = {
  name: 'app',
  packages: {
    '': { dependencies: { '@litas/sandbox': '^0.1.0', leven: '^3.1.0' } },
    'node_modules/@litas/client': { version: '0.1.0' },
    'node_modules/@litas/sandbox': {
      version: '0.1.0',
      dependencies: { '@litas/client': '^0.1.0', leven: '^3.1.0' },
    },
    'node_modules/leven': { version: '3.1.0', integrity: 'sha512-c' },
  },
};

test('a committed lockfile names versions instead of tarballs, and no addresses', () => {
  expect(toCommitted(written, own, '0.1.0')).toEqual(committed);
});

test('an installation uses the tarballs, and everything else as it is locked', () => {
  const { packages } = toInstalled(committed, tarballs);
  expect(packages['']).toEqual({ dependencies: { '@litas/sandbox': 'file:sandbox.tgz', leven: '^3.1.0' } });
  expect(packages['node_modules/@litas/sandbox']).toEqual({
    version: '0.0.0',
    resolved: 'file:sandbox.tgz',
    dependencies: sandbox.dependencies,
  });
  expect(packages['node_modules/leven']).toEqual(committed.packages['node_modules/leven']);
});

test.each([{ leven: '^4.0.0' }, { leven: '^3.1.0', zod: '^4.0.0' }, {}])(
  'a lockfile is out of date when a package depends on %o',
  (others) => {
    const changed = { ...sandbox, dependencies: { '@litas/client': '^0.0.0', ...others } };
    expect(() => toInstalled(committed, [client, changed])).toThrow(StaleLockfile);
  },
);

test('a manifest names the tarballs', () => {
  const manifest = { dependencies: { express: '^5.0.0' }, devDependencies: { '@litas/client': '^0.1.0' } };
  expect(withTarballs(manifest, tarballs)).toEqual({
    dependencies: { express: '^5.0.0' },
    devDependencies: { '@litas/client': 'file:client.tgz' },
    overrides: { '@litas/sandbox': 'file:sandbox.tgz' },
  });
});

test('a release changes the version of the packages of this repository only', () => {
  const manifest = { dependencies: { express: '^5.0.0', '@litas/client': '^0.1.0' } };
  expect(withVersion(manifest, own, '0.2.0')).toEqual({
    dependencies: { express: '^5.0.0', '@litas/client': '^0.2.0' },
  });
  expect(toCommitted(committed, own, '0.2.0').packages).toMatchObject({
    'node_modules/@litas/sandbox': { version: '0.2.0', dependencies: { '@litas/client': '^0.2.0' } },
    'node_modules/leven': { version: '3.1.0' },
  });
});
