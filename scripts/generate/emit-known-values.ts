import type { Description } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';

/** Emits, for each open enum, the union of the values that are known. */
export function emitKnownValues(description: Description): string {
  const types = Object.entries(description.components.schemas).flatMap(([name, schema]) => {
    const values = schema.anyOf?.length === 2 ? schema.anyOf.find((arm) => arm.enum)?.enum : undefined;
    if (!values) return [];
    return `/** The known values of \`${name}\`. */
export type Known${name} =
${values.map((value) => `  | '${value}'`).join('\n')};
`;
  });
  return `${checkedBanner}\n\n${types.join('\n')}`;
}
