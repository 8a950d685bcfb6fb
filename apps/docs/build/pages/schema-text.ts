import { type Description, nameOf, type Schema, schemaOf } from '@litas/openapi/read';

/** Describes the type of a schema in a few words. */
export function typeText(description: Description, schema: Schema): string {
  const arms = schema.anyOf ?? schema.oneOf;
  if (arms) return arms.map((arm) => typeText(description, arm)).join(' or ');
  const resolved = schemaOf(description, schema);
  if (resolved.anyOf ?? resolved.oneOf) return typeText(description, { ...resolved });
  if (resolved.const !== undefined) return `\`${JSON.stringify(resolved.const)}\``;
  // The reader looks these up by the name that they have together.
  if (resolved.enum && schema.$ref && resolved.enum.length > mostValues) return nameOf(schema.$ref);
  if (resolved.enum) return resolved.enum.map((value) => `\`${value}\``).join(', ');
  if (resolved.type === 'array') return `array of ${typeText(description, resolved.items ?? {})}`;
  if (resolved.type === 'object' && schema.$ref) return nameOf(schema.$ref);
  return resolved.type ?? 'anything';
}

/** Values that are listed one by one. */
const mostValues = 20;
