import { z } from 'zod';
import { scopes } from '../../generated/scopes.gen.ts';
import { zAccount, zCurrency, zId, zOtherParty, zUser } from '../../generated/zod.gen.ts';
import { earliestBeginning, latestTime, timeSchema, toSeconds } from '../../state/clock.ts';
import type { OtherParty } from '../../state/entities.ts';
import type { WorldFile, WorldFileUser, WorldFileWallet } from './world-file.ts';

let fileSchema: z.ZodType<WorldFile> | undefined;

/**
 * Returns the schema of world files, without the checks between parts of a file. It is built on first use, because most sandboxes do not
 * need it.
 */
export const worldFileSchema = (): z.ZodType<WorldFile> => (fileSchema ??= buildSchema());

let jsonSchema: Readonly<Record<string, unknown>> | undefined;

/** Returns the JSON schema of world files. It is built once. */
export const worldFileJsonSchema = (): Readonly<Record<string, unknown>> =>
  (jsonSchema ??= {
    ...z.toJSONSchema(worldFileSchema(), { io: 'input' }),
    title: 'World file of the Litas sandbox',
  });

let profile: z.ZodType<WorldFileUser['profile']> | undefined;

/** Returns the schema of the fields of a user, without its id and wallets. Unknown fields are errors. */
export const profileSchema = (): z.ZodType<WorldFileUser['profile']> =>
  (profile ??= closed(zUser.omit({ id: true, wallets: true })));

let account: z.ZodType<WorldFileWallet['account']> | undefined;

/** Returns the schema of the fields of an account. Unknown fields are errors. */
export const accountSchema = (): z.ZodType<WorldFileWallet['account']> =>
  (account ??= closed(zAccount.partial()));

let party: z.ZodType<OtherParty> | undefined;

/** Returns the schema of the other party of a payment. Unknown fields are errors. */
export const otherPartySchema = (): z.ZodType<OtherParty> => (party ??= closed(zOtherParty));

/** Returns the same schema with strict objects at every depth. */
function closed<Schema extends z.ZodType>(schema: Schema): Schema {
  // The kind of the schema does not change, so the type stays the same.
  return closedSchema(schema) as Schema;
}

function closedSchema(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodObject) {
    const shape = Object.entries<z.core.$ZodType>(schema.shape).map(([name, field]) => [
      name,
      closedSchema(field),
    ]);
    return z.clone(schema, {
      ...schema.def,
      shape: Object.fromEntries(shape) as z.ZodRawShape,
      catchall: z.never(),
    });
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return z.clone(schema, { ...schema.def, innerType: closedSchema(schema.def.innerType) });
  if (schema instanceof z.ZodArray)
    return z.clone(schema, { ...schema.def, element: closedSchema(schema.def.element) });
  return schema;
}

function buildSchema(): z.ZodType<WorldFile> {
  const cents = z.int().min(1);
  const text = z.string().min(1).max(255);

  const statement = z.strictObject({
    date: z.union([z.int().min(0).max(toSeconds(latestTime)), timeSchema()]),
    amount: cents,
    currency: zCurrency,
    direction: z.enum(['in', 'out']),
    type: text.optional(),
    details: z.string().optional(),
    referenceNumber: text.optional(),
    transferId: zId.optional(),
    otherParty: otherPartySchema().optional(),
  });
  const wallet = z.strictObject({
    id: zId,
    account: accountSchema().optional(),
    opening: z.record(zCurrency, z.int().min(0)).optional(),
    statements: z.array(statement).optional(),
    reservations: z
      .array(z.strictObject({ currency: zCurrency, amount: cents, details: z.string() }))
      .optional(),
  });
  const user = z.strictObject({
    id: zId,
    password: text.optional(),
    profile: profileSchema().optional(),
    wallets: z.array(wallet).optional(),
  });
  const redirect = z.strictObject({
    protocol: z.string().regex(/^[a-z][a-z\d+.-]{0,20}$/),
    host: text,
    port: z.union([z.int().min(1).max(65_535), z.literal('any')]).optional(),
    path: z.string().startsWith('/').optional(),
  });
  const client = z.strictObject({
    // Characters that are allowed in a quoted header value.
    id: text.regex(/^[\x21\x23-\x5B\x5D-\x7E]+$/),
    key: text,
    title: text.optional(),
    permissions: z.array(z.string().regex(/^[a-z_]{1,64}$/)).optional(),
    staticScopes: z
      .array(z.enum(Object.keys(scopes).filter((name) => !name.endsWith('_offline'))))
      .optional(),
    redirects: z.array(redirect).optional(),
  });
  return z.strictObject({
    $schema: z.string().optional(),
    seed: z.int().optional(),
    now: timeSchema(earliestBeginning).optional(),
    seeded: z.boolean().optional(),
    clients: z.array(client).optional(),
    users: z.array(user).optional(),
    rates: z.record(zCurrency, z.string().regex(/^(?!0+(?:\.0+)?$)\d{1,9}(?:\.\d{1,6})?$/)).optional(),
  } satisfies Record<keyof WorldFile, z.ZodType>);
}
