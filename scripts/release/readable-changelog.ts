/** The headings of changesets by those of a changelog for readers. */
const headings: Readonly<Record<string, string>> = {
  '### Major Changes': '### Changed in an incompatible way',
  '### Minor Changes': '### New',
  '### Patch Changes': '### Improved and fixed',
};

/**
 * Makes the changelog that `changeset version` writes readable: no commit hashes and no lists of updated dependencies, headings that say
 * what a section has, and entries in the order of their texts. The first version was never published before, so that it has one list.
 *
 * @param text - The changelog.
 * @returns The readable changelog.
 */
export function readableChangelog(text: string): string {
  const [title = '', ...versions] = text.split(/^(?=## )/m);
  const last = versions.length - 1;
  const readable = versions.map((version, index) => readableVersion(version, index === last));
  return [title.trimEnd(), ...readable].join('\n\n').concat('\n');
}

function readableVersion(text: string, isFirst: boolean): string {
  const [heading = '', ...sections] = text.trim().split(/^(?=### )/m);
  const parsed = sections.map((section) => {
    const [name = '', ...lines] = section.split('\n');
    return { name: headings[name.trim()] ?? name.trim(), entries: entriesOf(lines.join('\n')) };
  });
  // It has been rewritten before.
  if (parsed.length === 0) return text.trim();
  const used = parsed.filter(({ entries }) => entries.length > 0);
  if (used.length === 0) return `${heading.trim()}\n\nOnly the versions of other packages of Litas changed.`;
  if (isFirst) return [heading.trim(), listOf(used.flatMap(({ entries }) => entries))].join('\n\n');
  return [heading.trim(), ...used.map(({ name, entries }) => `${name}\n\n${listOf(entries)}`)].join('\n\n');
}

/** The entries of a section, without hashes and without the lists of updated dependencies. */
const entriesOf = (text: string): string[] =>
  text
    .split(/^(?=- )/m)
    .map((entry) =>
      entry
        .trim()
        .replace(/^- (?:[\da-f]{7,40}: )?/, '')
        .replaceAll(/\s*\n\s*/g, ' '),
    )
    .filter((entry) => entry !== '' && !entry.startsWith('Updated dependencies'));

const isFirstRelease = (entry: string): boolean => entry.startsWith('First release:');

/** A list. What a first release contains comes first. */
const listOf = (entries: readonly string[]): string =>
  [...new Set(entries)]
    .toSorted(
      (one, other) => Number(isFirstRelease(other)) - Number(isFirstRelease(one)) || one.localeCompare(other),
    )
    .map((entry) => `- ${entry}`)
    .join('\n');
