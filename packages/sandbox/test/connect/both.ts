import { connectSandbox } from '../../src/connect/index.ts';
import { type AnySandbox, createSandbox } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { noon } from '../support/caller.ts';

/** A sandbox with its end. */
export interface Started extends AsyncDisposable {
  readonly sandbox: AnySandbox;
}

/** A sandbox in this process, and one that is called over HTTP: every test of this folder that takes both holds for both. */
export const both: readonly { readonly name: string; start(): Promise<Started> }[] = [
  {
    name: 'createSandbox()',
    start: async () => ({
      sandbox: createSandbox({ now: noon, autoConsent: true }),
      [Symbol.asyncDispose]: async () => undefined,
    }),
  },
  {
    name: 'connectSandbox()',
    start: async () => {
      const server = await serve(createSandbox({ now: noon, autoConsent: true }), { port: 0 });
      return { sandbox: connectSandbox(server.url), [Symbol.asyncDispose]: () => server.close() };
    },
  },
];
