import { expect, test } from 'vitest';
import type { WalletOptions } from '../../src/index.ts';
import { settingsFrom } from '../../src/options/settings.ts';
import { client, token } from '../support/wallet-answering.ts';

const page = { document: {}, navigator: { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' } };
const pageWorker = {
  WorkerGlobalScope: Object,
  navigator: { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' },
};
const serverWorker = { WorkerGlobalScope: Object, navigator: { userAgent: 'Cloudflare-Workers' } };
const secrets: WalletOptions[] = [{ client }, { token }, { client, token }];

for (const [name, scope] of Object.entries({ page, pageWorker })) {
  test.for(secrets)(`in a ${name} secrets are refused unless that is meant: %#`, (options) => {
    expect(() => settingsFrom(options, scope)).toThrow(expect.objectContaining({ option: 'allowBrowser' }));
    expect(() => settingsFrom({ ...options, allowBrowser: false }, scope)).toThrow(/allowBrowser/);
    expect(settingsFrom({ ...options, allowBrowser: true }, scope)).toBeDefined();
  });

  test(`in a ${name} public calls need no permission`, () => {
    expect(settingsFrom({}, scope)).toBeDefined();
  });
}

test.for([serverWorker, {}, globalThis])('on a server secrets are at home: %#', (scope) => {
  expect(settingsFrom({ client, token }, scope)).toBeDefined();
});
