import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { createSandbox, type WorldFile, WorldFileError } from '../../src/index.ts';
import { startControlled } from './http.ts';

test('the schema of world files is published, and an independent validator agrees with it', async () => {
  await using controlled = await startControlled();
  const { status, body } = await controlled.control('GET', '/world.schema.json');
  expect(status).toBe(200);
  const ajv = new Ajv2020({ strict: false });
  for (const format of ['email', 'date', 'date-time']) ajv.addFormat(format, true);
  const validate = ajv.compile(body as object);
  const files: [file: unknown, valid: boolean][] = [
    [{}, true],
    [{ now: '2026-01-31T12:00:00Z', seeded: true, rates: { USD: '0.92' } }, true],
    [{ users: [{ id: 1, profile: { display_name: 'A' }, wallets: [{ id: 2, opening: { EUR: 5 } }] }] }, true],
    [
      {
        clients: [{ id: 'a', key: 'b', redirects: [{ protocol: 'https', host: 'x.example', port: 'any' }] }],
      },
      true,
    ],
    [{ users: [{ id: 0 }] }, false],
    [{ users: [{ id: 1, wallets: [{ id: 2, opening: { eur: 5 } }] }] }, false],
    [{ people: [] }, false],
    [{ clients: [{ id: 'a' }] }, false],
  ];
  for (const [file, valid] of files) {
    expect([file, validate(file)]).toEqual([file, valid]);
    const make = () => createSandbox({ world: file as WorldFile });
    if (valid) expect(make).not.toThrow();
    else expect(make).toThrow(WorldFileError);
  }
});
