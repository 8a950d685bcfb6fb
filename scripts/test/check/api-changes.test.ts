import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { changesWithoutChangeset } from '../../check/api-changes.ts';
import { baseOf } from '../../check/base-of.ts';

const report =
  'entry .\n  getCat\n\nfunction getCat(name: string): Cat;\n\ninterface Cat {\n    readonly id: number;\n}\n';
const description = (parameters: string): string => `openapi: 3.1.0
info: { title: Cats, version: 1.0.0 }
paths:
  /cats:
    get:
      operationId: listCats
${parameters}      responses:
        '200': { description: Cats. }
`;
const client = 'packages/contract/api/client.api.txt';
const commands = 'packages/contract/api/litas.commands.txt';

/** A repository with an API in `origin/main`, and files that are changed since. */
function repository(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'litas-api-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ona', '-c', 'user.email=ona@example.org', ...args], {
      cwd: folder,
    });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  git('init', '--quiet');
  write(client, report);
  write(commands, 'usage: litas call\nlitas call: --json\n');
  write('openapi/openapi.yaml', description(''));
  write('.changeset/first.md', "---\n'@litas/client': minor\n---\n\nThe first one.\n");
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
  git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  for (const [path, text] of Object.entries(files)) write(path, text);
  return folder;
}

const changeset = (name: string, kind: string) => ({
  '.changeset/second.md': `---\n'@litas/${name}': ${kind}\n---\n\nA change.\n`,
});
const added = report.replace('id: number;', 'id: number;\n    readonly name: string;');
const removed = report.replace('name: string', 'name: CatName');

test('a checkout without changes of an API has no problem', async () => {
  expect(await changesWithoutChangeset(repository({}))).toEqual([]);
});

test('an addition needs a changeset of its package that is new', async () => {
  const [problem] = await changesWithoutChangeset(repository({ [client]: added }));
  expect(problem).toContain('The API of @litas/client changed (readonly name: string;)');
  expect(
    await changesWithoutChangeset(repository({ [client]: added, ...changeset('sandbox', 'minor') })),
  ).toHaveLength(1);
  expect(
    await changesWithoutChangeset(repository({ [client]: added, ...changeset('client', 'patch') })),
  ).toEqual([]);
});

test('a change that can break programs needs at least minor', async () => {
  const [problem] = await changesWithoutChangeset(
    repository({ [client]: removed, ...changeset('client', 'patch') }),
  );
  expect(problem).toContain('Say minor, and how to migrate.');
  expect(
    await changesWithoutChangeset(repository({ [client]: removed, ...changeset('client', 'minor') })),
  ).toEqual([]);
});

test('an option of a command that is gone can break scripts', async () => {
  const gone = { [commands]: 'usage: litas call\n' };
  const [problem] = await changesWithoutChangeset(repository({ ...gone, ...changeset('cli', 'patch') }));
  expect(problem).toContain('The API of @litas/cli changed (litas call: --json) in a way that can break');
  expect(await changesWithoutChangeset(repository({ ...gone, ...changeset('cli', 'minor') }))).toEqual([]);
});

test('a checkout without origin/main has nothing to be compared with', async () => {
  const folder = repository({ [client]: removed });
  expect(await baseOf(folder)).toMatch(/^[\da-f]{40}$/);
  execFileSync('git', ['update-ref', '-d', 'refs/remotes/origin/main'], { cwd: folder });
  expect(await baseOf(folder)).toBeUndefined();
  expect(await changesWithoutChangeset(folder)).toEqual([]);
});

test('a new required parameter of the description breaks programs', async () => {
  const parameters =
    '      parameters:\n        - { name: color, in: query, required: true, schema: { type: string } }\n';
  const path = { 'openapi/openapi.yaml': description(parameters) };
  const [problem] = await changesWithoutChangeset(repository({ ...path, ...changeset('openapi', 'patch') }));
  expect(problem).toContain('The API of @litas/openapi changed (GET /cats:');
  expect(await changesWithoutChangeset(repository({ ...path, ...changeset('openapi', 'minor') }))).toEqual(
    [],
  );
});

test('another text of the description needs a changeset of any kind', async () => {
  const path = { 'openapi/openapi.yaml': description('      summary: Lists cats\n') };
  expect(await changesWithoutChangeset(repository(path))).toHaveLength(1);
  expect(await changesWithoutChangeset(repository({ ...path, ...changeset('openapi', 'patch') }))).toEqual(
    [],
  );
});
