import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { type Context, type Node, type Rule } from './redocly.ts';

/** Requires unique keys of examples across all files, because the bundler renames the second one silently. */
export const exampleKeys: Rule = () => ({
  Root(_root: Node, { location, report }: Context) {
    const folder = join(dirname(location.source.absoluteRef), 'examples');
    const seen = new Map<string, string>();
    for (const file of readdirSync(folder).toSorted()) {
      const examples = parse(readFileSync(join(folder, file), 'utf8')) as Node | null;
      for (const key of Object.keys(examples ?? {})) {
        const first = seen.get(key);
        if (first)
          report({
            message: `The example \`${key}\` is in examples/${first} and in examples/${file}.`,
            location,
          });
        seen.set(key, file);
      }
    }
  },
});
