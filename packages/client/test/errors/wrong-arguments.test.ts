import { expect, test } from 'vitest';
import * as client from '../../src/index.ts';
import * as mac from '../../src/mac/index.ts';
import * as money from '../../src/money/index.ts';

type Exported = (...given: unknown[]) => unknown;

const isFunction = (value: unknown): value is Exported =>
  typeof value === 'function' && !/^class\b/.test(String(value));
// The types of both are opaque: they are values of an option, and programs do not call them.
const { refreshTokens: _, refreshTokensWithActivation: __, ...others } = client;
const exported: Record<string, unknown> = { ...others, ...mac, ...money };
const functions = Object.entries(exported).flatMap(([name, value]) =>
  isFunction(value) ? [[name, value] as const] : [],
);
const wrong: readonly unknown[][] = [
  [],
  [null],
  [7],
  ['text'],
  [{}],
  [[]],
  [{}, {}],
  ['text', null],
  ['a', 'b', {}],
];

test.for(functions)('%s throws typed errors for wrong arguments', async ([, call]) => {
  for (const given of wrong) {
    try {
      await call(...given);
    } catch (error) {
      expect({ given, error }).toEqual({ given, error: expect.any(client.WalletError) as unknown });
    }
  }
});
