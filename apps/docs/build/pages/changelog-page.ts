import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type ChangeKind, writeChanges } from '@litas/scripts/readable-changelog';
import { paragraphs } from './markdown.ts';
import type { Page } from './page.ts';

const root = new URL('../../../../', import.meta.url);

/** A change that waits for the next release. */
export interface Changeset {
  /** The kind of the change by package. */
  readonly packages: Readonly<Record<string, ChangeKind>>;
  readonly text: string;
}

/** Writes the changelogs of all packages: what the next release contains, and the releases before it. */
export async function changelogPage(): Promise<Page> {
  const changesets = await Promise.all(
    globSync('.changeset/*.md', { cwd: fileURLToPath(root) })
      .filter((path) => !path.endsWith('README.md'))
      .toSorted()
      .map(async (path) => parseChangeset(await readFile(new URL(path, root), 'utf8'))),
  );
  const names = ['client', 'sandbox', 'msw', 'cli', 'openapi'];
  const packages = await Promise.all(
    names.map(async (name) => {
      const folder = name === 'openapi' ? name : `packages/${name}`;
      const released = await readFile(new URL(`${folder}/CHANGELOG.md`, root), 'utf8').catch(() => '');
      return changelogOf(`@litas/${name}`, changesets, released);
    }),
  );
  return {
    route: 'catalogues/changelog',
    title: 'Changelog',
    description: 'What changed in each package, and what the next release contains.',
    body: paragraphs([
      'All packages have the same version. A change that can break programs says how to migrate.',
      ...packages,
    ]),
  };
}

/** Parses a changeset: a head with the packages, and the text. */
export function parseChangeset(text: string): Changeset {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const packages = [...head.matchAll(/^'([^']+)': (major|minor|patch)$/gm)].map(([, name = '', kind]) => [
    name,
    kind as ChangeKind,
  ]);
  return { packages: Object.fromEntries(packages) as Changeset['packages'], text: body.trim() };
}

/** Writes the section of a package. */
export function changelogOf(name: string, changesets: readonly Changeset[], released: string): string {
  const waiting = changesets.flatMap(({ packages, text }) => {
    const kind = packages[name];
    return kind === undefined ? [] : [{ kind, text }];
  });
  return paragraphs([
    `## ${name}`,
    ...(waiting.length === 0 ? [] : ['### The next release', oneLevelDeeper(writeChanges(waiting))]),
    // Without the heading with the name.
    oneLevelDeeper(released.replace(/^# .*\n/, '').trim()),
  ]);
}

const oneLevelDeeper = (text: string): string => text.replaceAll(/^(#+ )/gm, '#$1');
