import { type Description, nameOf, resolve, type Schema } from '@litas/openapi/read';

/** Whether a schema, or one within it, shows fields to certain scopes only. */
export function hasGates(
  description: Description,
  schema: Schema,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  if (schema.$ref) {
    if (seen.has(schema.$ref)) return false;
    const target = resolve<Schema>(description, schema.$ref);
    return hasGates(description, target, new Set([...seen, schema.$ref]));
  }
  const fields = Object.values(schema.properties ?? {});
  return (
    fields.some((field) => field['x-required-scopes']) ||
    [...fields, ...elementsOf(schema), ...armsOf(schema)].some((each) => hasGates(description, each, seen))
  );
}

/** Name of the type that narrows a schema: that of `WalletEntity` is `ScopedWallet`. */
export const scopedName = (schema: string): string => `Scoped${schema.replace(/Entity$/, '')}`;

/**
 * The type of what the scopes `S` show of a schema.
 *
 * @param schema - The schema.
 * @param whole - The type with all its fields.
 */
export function scopedText(description: Description, schema: Schema, whole: string): string {
  if (!hasGates(description, schema)) return whole;
  if (schema.$ref) return `${scopedName(nameOf(schema.$ref))}<S>`;
  if (schema.items) return `Array<${scopedText(description, schema.items, `${whole}[number]`)}>`;
  if (schema.properties) return shown(description, schema.properties, whole);
  const [values] = elementsOf(schema);
  if (values) return `{ [key: string]: ${scopedText(description, values, `${whole}[string]`)} }`;
  return armsOf(schema)
    .map((arm) => scopedText(description, arm, wholeArm(arm, whole)))
    .join(schema.allOf ? ' & ' : ' | ');
}

function shown(description: Description, properties: Record<string, Schema>, whole: string): string {
  const fields = Object.entries(properties);
  const gates = fields.flatMap(([name, { 'x-required-scopes': scopes }]) =>
    scopes ? [`${keyOf(name)}: ${scopeUnion(scopes)};`] : [],
  );
  const within = fields
    .filter(([, field]) => hasGates(description, field))
    .map(([name, field]) => {
      const inner = `NonNullable<${whole}[${JSON.stringify(name)}]>`;
      return `${keyOf(name)}: ${scopedText(description, field, inner)};`;
    });
  const parts = [whole, objectType(gates), 'S', objectType(within)];
  return `Shown<\n${parts.map(indented).join(',\n')}\n>`;
}

const objectType = (fields: readonly string[]): string =>
  fields.length === 0 ? 'Record<never, never>' : `{\n${fields.map(indented).join('\n')}\n}`;

const keyOf = (name: string): string => (/^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name));

const indented = (text: string): string => text.replaceAll(/^/gm, '  ');

/** The scopes as a union of their names. */
export const scopeUnion = (scopes: readonly string[]): string =>
  scopes.map((scope) => `'${scope}'`).join(' | ');

function wholeArm(arm: Schema, whole: string): string {
  if (arm.$ref) return nameOf(arm.$ref);
  throw new Error(
    `${whole} is one of several things, and one of them has no name: give it a schema of its own.`,
  );
}

const elementsOf = ({ items, additionalProperties }: Schema): Schema[] => [
  ...(items ? [items] : []),
  ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
];

const armsOf = ({ oneOf = [], anyOf = [], allOf = [] }: Schema): Schema[] => [...oneOf, ...anyOf, ...allOf];
