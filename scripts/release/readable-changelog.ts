/** The sections of a version, in their order, by the word with which an entry can say to which it belongs. */
const sections = ['Added', 'Changed', 'Removed', 'Fixed', 'Security'] as const;
type Section = (typeof sections)[number];

/** The kind of a changeset. */
export type ChangeKind = 'major' | 'minor' | 'patch';

/** The section of a change that does not say it. */
const sectionByKind: Readonly<Record<ChangeKind, Section>> = {
  major: 'Changed',
  minor: 'Added',
  patch: 'Fixed',
};

/** A change of a package. */
export interface Change {
  readonly kind: ChangeKind;
  /** What changed, in Markdown. */
  readonly text: string;
}

/**
 * Makes the changelog that `changeset version` writes readable, without commit hashes and lists of updated dependencies.
 *
 * @param text - The changelog. Versions that are readable already stay as they are.
 * @returns The readable changelog.
 */
export function readableChangelog(text: string): string {
  const [title = '', ...versions] = text.split(/^(?=## )/m);
  return [title.trimEnd(), ...versions.map(readableVersion)].join('\n\n').concat('\n');
}

function readableVersion(text: string): string {
  const [heading = '', ...parts] = text.trim().split(/^(?=### (?:Major|Minor|Patch) Changes$)/m);
  if (parts.length === 0) return text.trim();
  const changes = parts.flatMap((part) => {
    const [name = '', ...lines] = part.split('\n');
    const kind = name.replace(/^### (\w+) Changes$/, '$1').toLowerCase() as ChangeKind;
    return entriesOf(lines.join('\n')).map((entry) => ({ kind, text: entry }));
  });
  const written =
    changes.length > 0 ? writeChanges(changes) : 'Only the versions of other packages of Litas changed.';
  return [heading.trim(), written].join('\n\n');
}

/**
 * Writes the changes of a version: a section for each kind, in the order of the texts. A text that begins with `Changed: `, for example, is
 * in that section. Beside a text that begins with `The first release`, the others are left out: what they changed was never published.
 *
 * @param changes - The changes.
 * @returns Markdown with headings of the third level.
 */
export function writeChanges(changes: readonly Change[]): string {
  const first = changes.find(({ text }) => text.startsWith('The first release'));
  if (first) return first.text;
  const entries = changes.map(placed);
  return sections
    .flatMap((section) => {
      const texts = entries.filter((entry) => entry.section === section).map(({ text }) => listItem(text));
      const list = [...new Set(texts)].toSorted((one, other) => one.localeCompare(other));
      return list.length === 0 ? [] : [`### ${section}\n\n${list.join('\n')}`];
    })
    .join('\n\n');
}

/** Reads the section at the beginning of a text. */
function placed({ kind, text }: Change): { readonly section: Section; readonly text: string } {
  const byDefault = sectionByKind[kind];
  const [named, name = byDefault] = sectionPattern.exec(text) ?? ['', byDefault];
  return { section: name as Section, text: text.slice(named.length) };
}

const sectionPattern = new RegExp(`^(${sections.join('|')}): `);

const listItem = (text: string): string => `- ${text.replaceAll(/\s*\n\s*/g, ' ')}`;

/** The entries of a section, without hashes and without the lists of updated dependencies. */
const entriesOf = (text: string): string[] =>
  text
    .split(/^(?=- )/m)
    .map((entry) =>
      entry
        .trim()
        .replace(/^- (?:[\da-f]{7,40}: )?/, '')
        // What follows the first line is indented.
        .replaceAll(/^ {1,2}/gm, ''),
    )
    .filter((entry) => entry !== '' && !entry.startsWith('Updated dependencies'));
