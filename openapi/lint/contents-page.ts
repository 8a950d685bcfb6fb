import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileOf, pathOf } from '../build/contents.ts';
import { type Context, isNode, type Node, type Rule } from './redocly.ts';

/** Requires that the contents page contains only references, each path to the file with its name, and lists every file in `paths/`. */
export const contentsPage: Rule = () => ({
  Root(root: Node, { location, report }: Context) {
    const paths = isNode(root['paths']) ? root['paths'] : {};
    for (const [path, item] of Object.entries(paths)) {
      const place = location.child(['paths', path]);
      if (!isReference(item))
        report({ message: 'The contents page contains only a `$ref` for each path.', location: place });
      else if (item.$ref !== `paths/${fileOf(path)}`)
        report({ message: `Move this path to paths/${fileOf(path)}.`, location: place.child('$ref') });
    }
    for (const [section, parts] of Object.entries(isNode(root['components']) ? root['components'] : {})) {
      for (const [name, part] of Object.entries(isNode(parts) ? parts : {})) {
        if (!isReference(part))
          report({
            message: 'The contents page contains only a `$ref` for each component.',
            location: location.child(['components', section, name]),
          });
      }
    }
    for (const file of readdirSync(join(dirname(location.source.absoluteRef), 'paths'))) {
      if (!(pathOf(file) in paths))
        report({
          message: `paths/${file} is not listed. \`npm run generate\` adds the line.`,
          location: location.child('paths').key(),
        });
    }
  },
});

const isReference = (value: unknown): value is { $ref: string } =>
  isNode(value) && Object.keys(value).length === 1 && typeof value['$ref'] === 'string';
