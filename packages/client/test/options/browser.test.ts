import { expect, test } from 'vitest';
import type { WalletOptions } from '../../src/index.ts';
import { settingsFrom } from '../../src/options/settings.ts';
import { client, token } from '../support/wallet-responding.ts';

const page = { document: {}, navigator: { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' } };
const pageWorker = {
  WorkerGlobalScope: Object,
  navigator: { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' },
};
const serverWorker = { WorkerGlobalScope: Object, navigator: { userAgent: 'Cloudflare-Workers' } };
const secrets: WalletOptions[] = [{ client }, { token }, { client, token }];

for (const [name, scope] of Object.entries({ page, pageWorker })) {
  test.for(secrets)(`rejects credentials in a ${name} without allowBrowser: %#`, (options) => {
    expect(() => settingsFrom(options, scope)).toThrow(expect.objectContaining({ option: 'allowBrowser' }));
    expect(() => settingsFrom({ ...options, allowBrowser: false }, scope)).toThrow(/allowBrowser/);
    expect(settingsFrom({ ...options, allowBrowser: true }, scope)).toBeDefined();
  });

  test(`accepts public calls in a ${name} without allowBrowser`, () => {
    expect(settingsFrom({}, scope)).toBeDefined();
  });
}

test.for([serverWorker, {}, globalThis])('accepts credentials on a server: %#', (scope) => {
  expect(settingsFrom({ client, token }, scope)).toBeDefined();
});
