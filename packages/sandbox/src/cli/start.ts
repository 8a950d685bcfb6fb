import { spawn } from 'node:child_process';
import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import type { Sandbox } from '../engine/worlds/sandbox.ts';
import { type SandboxServer, serve } from '../node/index.ts';
import { WorldFileError } from '../seed/world-file/world-file-error.ts';
import type { WorldFile } from '../seed/world-file/world-file.ts';
import type { TeamOptions } from '../sandbox/team-option.ts';
import { MemoryStore } from '../state/memory/memory-store.ts';
import type { Store } from '../state/store.ts';
import { onOutputClosed } from './closed-output.ts';
import { checkNode } from './node-version.ts';
import { createObservers, type Observers } from './observers.ts';
import { openStore } from './open-store.ts';
import { type CliOptions, refusedOption } from './options.ts';
import { reportOutages } from './store-outage.ts';
import { worldFileProblem } from './read-values.ts';
import { serveWorkbench } from './workbench.ts';
import { nextStep, notStored, openTokenFile, storeLimits, teamOf } from './team.ts';
import { stopOnSignals, whenParentEnds } from './stop.ts';

/** Thrown when the version of Node is too old for the sandbox. */
export class NodeTooOld extends Error {
  override readonly name = 'NodeTooOld';
}

/** Starts the sandbox and prints its address. The process runs until it gets a signal. */
export async function start(options: CliOptions): Promise<void> {
  const node = checkNode(process.version);
  if (node.level === 'problem') throw new NodeTooOld(`${node.text} ${node.advice}`);
  const { port, host, allowRemote = false, publicUrl = [], trustedProxy = [], drain = 0 } = options;
  const team = teamOf(options);
  const observers = await createObservers(options);
  const { notice, onExchange, metrics } = observers;
  const store = options.store === undefined ? undefined : await openStore(options.store, storeLimits(team));
  const { server, workbench } = await serveSandbox().catch(async (error: unknown) => {
    await store?.close();
    throw error;
  });

  const hasTeams = ((await store?.teams.teams()) ?? []).length > 0;
  saveMemory();
  const stop = stopOnSignals(async (signal) => {
    server.drain();
    // The sender of SIGINT is a person who waits.
    if (signal === 'SIGTERM') await wait(drain);
    await server.close();
    await store?.close();
  });
  onOutputClosed(stop);
  if (options.exitWithParent) whenParentEnds(stop);
  if (allowRemote && !team) notice(warning(host));
  // Also without a terminal, which a container and the console of an editor do not have. A program that stops the sandbox needs no page.
  const namePage = (): void => {
    if (workbench !== undefined && !options.exitWithParent) notice(workbench);
  };
  const isTerminal = process.stderr.isTTY;
  // A program that has read the address may close both streams.
  if (!isTerminal) namePage();
  // The standard output has the line with the address only, for programs that wait for it.
  process.stdout.write(`Litas sandbox on ${server.url}\n`);
  if (publicUrl.length > 0) notice(`Reached as ${publicUrl.join(' and ')}`);
  const openFile = team && openTokenFile(options);
  if (openFile !== undefined) notice(openFile);
  if (team && !hasTeams) notice(nextStep(options, publicUrl[0] ?? server.url));
  if (team && store === undefined) notice(notStored);
  if (isTerminal) namePage();
  if (options.open) openBrowser(`${server.url}/`, notice);

  async function serveSandbox(): Promise<{ server: SandboxServer; workbench: string | undefined }> {
    const { handler, sentence } = serveWorkbench(sandboxOf(options, observers, store, team), options);
    const started = await serve(handler, {
      port,
      host,
      trustedProxies: trustedProxy,
      ...(onExchange && { onExchange }),
      ...(metrics && { onUnusedConnection: metrics.onUnusedConnection }),
    });
    return { server: started, workbench: sentence(started.url) };
  }
}

/** Creates the sandbox. Invalid options become errors of the command line. */
function sandboxOf(
  options: CliOptions,
  observers: Observers,
  store: Store | undefined,
  team: TeamOptions | undefined,
): Sandbox {
  const {
    allowHost = [],
    allowRemote = team !== undefined,
    publicUrl = [],
    seed,
    statements,
    now,
    world,
  } = options;
  const { autoConsent, strict = false, quotas = false } = options;
  const { log, metrics } = observers;
  try {
    return createSandbox({
      allowedHosts: allowHost,
      allowRemote,
      publicUrls: publicUrl,
      statements,
      strict,
      // The people are invented, and only programs on this machine read the journal.
      personalData: !allowRemote,
      quotas,
      onFailure: store ? reportOutages(store, observers) : observers.onFailure,
      ...(log && { log }),
      ...(team && { team }),
      ...(store && { store }),
      ...(metrics && {
        metrics: metrics.text,
        store: metrics.observe(store ?? new MemoryStore(storeLimits(team))),
      }),
      ...(seed !== undefined && { seed }),
      ...(now && { now }),
      ...(world && { world: world.content as WorldFile }),
      ...(autoConsent !== undefined && { autoConsent }),
    });
  } catch (error) {
    if (world && error instanceof WorldFileError)
      throw refusedOption('--world', world.path, worldFileProblem(error));
    const [, problem] =
      (error instanceof RangeError && /^autoConsent is invalid: (.+)$/.exec(error.message)) || [];
    if (problem !== undefined) throw refusedOption('--auto-consent', Number(autoConsent), problem);
    if (error instanceof RangeError && error.message.startsWith('publicUrls is invalid'))
      throw refusedOption(
        '--public-url',
        publicUrl.join(' '),
        'Other machines can reach it. Add --allow-remote, or --team.',
      );
    throw error;
  }
}

const warning = (host: string): string =>
  `Warning: other machines can use this sandbox on ${host}, including its controls, and its credentials are public. Use --allow-remote in closed networks only.`;

const wait = (seconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, seconds * 1_000);
  });

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/**
 * Opens a URL in the default browser.
 *
 * @param url - URL of the page.
 * @param notice - Prints what to do when there is no browser.
 */
function openBrowser(url: string, notice: (sentence: string) => void): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  const advise = (): void => notice(`Cannot open a browser. Open ${url} yourself.`);
  opener.on('error', advise);
  // Without a display, xdg-open starts and fails. Explorer ends with 1 also when it has opened the browser.
  opener.on('exit', (code) => {
    if (code !== 0 && command !== 'explorer.exe') advise();
  });
  opener.unref();
}

/** Time after which the start is over, in milliseconds. */
const startMs = 1_000;

/**
 * Makes V8 collect garbage earlier. By default it lets the heap grow under load to several times of what requests need. Called when all
 * code is loaded: the compile cache is valid for the same flags only.
 */
function saveMemory(): void {
  // Each collection lets the heap grow by a third, to its next one; the first one, of the garbage of the start, is the one that V8 delays.
  setFlagsFromString('--heap-growing-percent=30');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: { type: 'major'; flavor: 'last-resort' }) => void;
  setTimeout(() => {
    // As when memory is scarce: this one also shrinks the young generation, which has grown to 8 or 16 MiB while code was loaded.
    collect({ type: 'major', flavor: 'last-resort' });
    growOnce();
  }, startMs).unref();
}

/** Lets the young generation grow to four times its smallest size, once: smaller, it is collected too often, and it never shrinks under load. */
function growOnce(): void {
  const { space_size: smallest = 0 } = youngGeneration() ?? {};
  setFlagsFromString('--semi-space-growth-factor=4');
  const observer = new PerformanceObserver(() => {
    if ((youngGeneration()?.space_size ?? 0) < 4 * smallest) return;
    setFlagsFromString('--semi-space-growth-factor=1');
    observer.disconnect();
  });
  observer.observe({ entryTypes: ['gc'] });
}

const youngGeneration = () => getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
