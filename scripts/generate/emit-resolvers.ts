import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Description, operationsOf } from '@litas/openapi/read';
import { checkedBanner } from './banner.ts';

/**
 * Emits the table of the sandbox's resolvers: one for each operation, imported from the file that exports it. An operation without
 * one is imported from the file where it belongs, so that the compiler asks for it.
 *
 * @param folder - Folder of the resolvers; the table is written beside it, in `generated`.
 */
export function emitResolvers(description: Description, folder: string): string {
  const exported = exportsIn(folder);
  const imports = new Map<string, string[]>();
  const names = operationsOf(description).map(({ operation: { operationId, tags = [] } }) => {
    const file = exported.get(operationId) ?? missingFile(folder, tags[0] ?? '', operationId);
    imports.set(file, [...(imports.get(file) ?? []), operationId]);
    return operationId;
  });
  return `${checkedBanner}

import type { Resolvers } from '../../operations/resolver.ts';
${[...imports]
  .toSorted(([left], [right]) => (left < right ? -1 : 1))
  .map(([file, ids]) => `import { ${ids.toSorted().join(', ')} } from '../../operations/${file}';`)
  .join('\n')}

/** The resolver of each operation. */
export const resolvers: Resolvers = {
${names
  .toSorted()
  .map((name) => `  ${name},`)
  .join('\n')}
};
`;
}

/** The file that exports the resolver of each operation. */
function exportsIn(folder: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const file of globSync('*/*.ts', { cwd: folder }).toSorted()) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const [, name = '', id] of text.matchAll(/^export const (\w+): Resolver<'(\w+)'>/gm)) {
      if (name !== id) throw new Error(`${file}: the resolver of ${id} must be called ${id}, not ${name}`);
      const other = found.get(id);
      if (other !== undefined) throw new Error(`${id} has two resolvers: ${other} and ${file}`);
      found.set(id, file);
    }
  }
  return found;
}

/** Where the resolver of an operation belongs that has none. */
function missingFile(folder: string, tag: string, operationId: string): string {
  const words = operationId.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const file = `${tag.toLowerCase()}/${words}.ts`;
  if (!existsSync(join(folder, file))) {
    console.error(
      `${operationId} has no resolver. Write ${join('packages/sandbox/src/operations', file)}, which exports: const ${operationId}: Resolver<'${operationId}'>`,
    );
  }
  return file;
}
