import process from 'node:process';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import { commands } from '../../../../packages/cli/src/commands.ts';
import { run } from '../../../../packages/cli/src/run.ts';
import { fenced, paragraphs } from './markdown.ts';
import type { Page } from './page.ts';

const root = new URL('../../../../', import.meta.url);

const otherPages =
  'There are pages for the [commands that call the API](/catalogues/commands/), for [those that control a sandbox](/catalogues/commands/control/), and for [litas-sandbox](/catalogues/commands/litas-sandbox/), which starts one. The guide [Use the command line](/guides/command-line/) has examples.';

/** Writes the pages of the commands and their options, as `--help` prints them. One page for all would be too large. */
export async function commandsPages(): Promise<Page[]> {
  // `litas sandbox` has the options of `litas-sandbox`.
  const names = Object.keys(commands).filter((name) => name !== 'sandbox');
  const controls = names.filter((name) => commands[name]?.group === commands['sandbox']?.group);
  return [
    {
      route: 'catalogues/commands',
      title: 'Commands',
      description: 'The commands of litas that call the API and sign, with their options.',
      body: paragraphs([
        otherPages,
        'The operations that `litas call` prints are on the page [All operations](/operations/).',
        fenced('text', await helpOfLitas(['--help'])),
        await sectionsOf(names.filter((name) => !controls.includes(name))),
      ]),
    },
    {
      route: 'catalogues/commands/control',
      title: 'Commands that control a sandbox',
      label: 'Control a sandbox',
      description:
        'The commands of litas for worlds, the clock, faults, messages and the journal of a sandbox.',
      body: paragraphs([otherPages, await sectionsOf(controls)]),
    },
    {
      route: 'catalogues/commands/litas-sandbox',
      title: 'The command litas-sandbox',
      label: 'litas-sandbox',
      description:
        'Every option of litas-sandbox, which starts a sandbox, and of its doctor, export and import.',
      body: paragraphs([otherPages, await sandboxSections()]),
    },
  ];
}

/** The operations under their headings in the help of `litas call`, which have pages of their own. */
const listOfOperations = /(?:^[A-Z][\w ]*:\n(?: {2}[a-z]\w+ {2,}.*\n)+\n?)+/m;

/** A section for each command of `litas`, and for each of its actions. */
async function sectionsOf(names: readonly string[]): Promise<string> {
  const parts: string[] = [];
  for (const name of names) {
    const help = await helpOfLitas([name, '--help']);
    parts.push(`## litas ${name}`, fenced('text', help.replace(listOfOperations, '')));
    const [, actions = ''] = new RegExp(`^Usage: litas ${name} <([\\w|]+\\|[\\w|]+)>`).exec(help) ?? [];
    for (const action of actions.split('|').filter(Boolean)) {
      const ofAction = await helpOfLitas([name, action, '--help']);
      if (ofAction !== help) parts.push(`### litas ${name} ${action}`, fenced('text', ofAction));
    }
  }
  return paragraphs(parts);
}

async function sandboxSections(): Promise<string> {
  const help = await helpOfSandbox();
  const [, list = ''] = /^Commands:\n((?: .*\n)+)/m.exec(help) ?? [];
  const sections = await Promise.all(
    [...list.matchAll(/^ {2}(\w+)/gm)].map(async ([, name = '']) =>
      paragraphs([`## litas-sandbox ${name}`, fenced('text', await helpOfSandbox(name))]),
    ),
  );
  return paragraphs([fenced('text', help), ...sections]);
}

/** The help of `litas`, in this process: a process for each command would take seconds. */
async function helpOfLitas(args: readonly string[]): Promise<string> {
  let text = '';
  const output = new Writable({
    write: (chunk, _, done) => {
      text += String(chunk);
      done();
    },
  });
  const exitCode = await run(args, {
    environment: { NO_COLOR: '1' },
    input: process.stdin,
    output,
    messages: output,
    signal: new AbortController().signal,
    fetch: () => Promise.reject(new Error('The help sends no request.')),
    home: '/nowhere',
    now: Date.now,
    openBrowser: () => Promise.resolve(false),
  });
  if (exitCode !== 0) throw new Error(`litas ${args.join(' ')} failed: ${text}`);
  return text.trim();
}

/** The help of `litas-sandbox`, as it prints it for a file. */
async function helpOfSandbox(...names: readonly string[]): Promise<string> {
  const command = fileURLToPath(new URL('packages/sandbox/bin/litas-sandbox.js', root));
  const { stdout } = await execa(process.execPath, [command, ...names, '--help'], {
    env: { NO_COLOR: '1', LITAS_SANDBOX_COMMAND: 'npx @litas/sandbox', COLUMNS: '100' },
  });
  return stdout.trim();
}
