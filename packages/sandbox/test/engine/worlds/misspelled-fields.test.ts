import { expect, test } from 'vitest';
import { z } from 'zod';
import { worldFileSchema } from '../../../src/seed/world-file/world-file-schema.ts';
import { createSandbox } from '../../../src/index.ts';

/** An object of the schema: its path in a file, its names, and how to put an object there into a file. */
interface Place {
  readonly path: string;
  readonly names: readonly string[];
  readonly fileWith: (value: unknown) => unknown;
}

function placesOf(schema: z.core.$ZodType, path: string, fileWith: Place['fileWith']): Place[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return placesOf(schema.def.innerType, path, fileWith);
  }
  if (schema instanceof z.ZodArray) {
    return placesOf(schema.def.element, `${path}.0`, (value) => fileWith([value]));
  }
  if (!(schema instanceof z.ZodObject)) return [];
  const fields = Object.entries<z.core.$ZodType>(schema.shape);
  const inner = fields.flatMap(([name, field]) =>
    placesOf(field, `${path}.${name}`, (value) => fileWith({ [name]: value })),
  );
  return [{ path, names: fields.map(([name]) => name), fileWith }, ...inner];
}

const places = placesOf(worldFileSchema(), '', (value) => value);

test('the places include the deepest ones', () => {
  expect(places.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['.users.0.wallets.0.account.flags', '.clients.0.redirects.0']),
  );
});

test.for(places)(
  'a misspelled name in world file$path gets the nearest name',
  ({ path, names, fileWith }) => {
    for (const name of names) {
      const wrong = `${name}Q`;
      let message = '';
      try {
        createSandbox({ world: fileWith({ [wrong]: 1 }) as never });
      } catch (error) {
        ({ message } = error as Error);
      }
      expect(message).toContain(path.slice(1));
      expect(message).toContain(`Has unknown fields: ${wrong} (did you mean ${name}?)`);
    }
  },
);
