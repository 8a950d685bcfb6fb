/** Returns the path that a file in `paths/` describes: slashes are written as underscores, the root as `index`. */
export const pathOf = (file: string): string => {
  const name = file.replace(/\.yaml$/, '');
  return name === 'index' ? '/' : `/${name.replaceAll('_', '/')}`;
};

/** Returns the name of the file in `paths/` that describes a path. */
export const fileOf = (path: string): string => `${path.slice(1).replaceAll('/', '_') || 'index'}.yaml`;

/**
 * Adds the missing lines to the contents page, in the order of paths. Nothing else changes.
 *
 * @param page - Text of the contents page.
 * @param files - Names of the files in `paths/`.
 * @returns The completed page, and the paths that were added.
 */
export function completeContents(page: string, files: readonly string[]): { page: string; added: string[] } {
  const lines = page.split('\n');
  const listed = new Set(lines.flatMap((line) => /^ {4}\$ref: ['"]?paths\/([^'"]+)/.exec(line)?.[1] ?? []));
  const added = files
    .filter((file) => file.endsWith('.yaml') && !listed.has(file))
    .map(pathOf)
    .toSorted();
  for (const path of added)
    lines.splice(placeOf(lines, path), 0, `  ${path}:`, `    $ref: paths/${fileOf(path)}`);
  return { page: lines.join('\n'), added };
}

/** Returns the line before which a path is inserted: the first greater path, or the end of the paths. */
function placeOf(lines: readonly string[], path: string): number {
  const start = lines.findIndex((line) => /^paths:\s*$/.test(line));
  if (start === -1) throw new Error('The contents page has no `paths:` that begins a block of lines.');
  const place = lines.findIndex((line, index) => {
    if (index <= start) return false;
    const listed = /^ {2}['"]?(\/[^'"]*?)['"]?:\s*$/.exec(line)?.[1];
    return listed === undefined ? /^\S/.test(line) : listed > path;
  });
  return place === -1 ? lines.length : place;
}
