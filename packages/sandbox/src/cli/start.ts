import { spawn } from 'node:child_process';
import { setFlagsFromString } from 'node:v8';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import type { LogEvent } from '../engine/journal/entry.ts';
import { serve } from '../node/index.ts';
import { noSuchUser } from '../seed/world-file/read-world-file.ts';
import { liveTail } from './live-tail.ts';
import { type CliOptions, refusedOption } from './options.ts';
import { stopOnSignals, whenParentEnds } from './stop.ts';

/** Starts the sandbox and says where it is; the process then lives until it is told to end. */
export async function start(options: CliOptions): Promise<void> {
  const { port, host, allowHost = [], allowRemote = false, seed, statements, now, world } = options;
  const { autoConsent, strict = false, quotas = false } = options;
  if (typeof autoConsent === 'number') {
    const problem = noSuchUser(autoConsent, world);
    if (problem !== undefined) throw refusedOption('--auto-consent', autoConsent, problem);
  }
  const tail = options.verbose && liveTail(print);
  const sandbox = createSandbox({
    allowedHosts: allowHost,
    allowRemote,
    statements,
    strict,
    quotas,
    log: (event) => {
      printFailure(event);
      tail?.log(event);
    },
    ...(seed !== undefined && { seed }),
    ...(now && { now }),
    ...(world && { world }),
    ...(autoConsent !== undefined && { autoConsent }),
  });
  const server = await serve(sandbox, {
    port,
    host,
    ...(tail && { onExchange: tail.onExchange }),
  });

  spareMemory();
  const stop = stopOnSignals(() => server.close());
  if (options.exitWithParent) whenParentEnds(stop);
  if (allowRemote) print(warning(host));
  process.stdout.write(`Litas sandbox on ${server.url}\n`);
  if (options.open) openBrowser(server.url);
}

const warning = (host: string): string =>
  `Warning: other machines may use this sandbox on ${host}, its controls included, and its credentials are public. Use --allow-remote in closed networks only.`;

// The standard output carries the one line that says where the sandbox is, for whoever waits for it.
const print = (line: string): void => void process.stderr.write(`${line}\n`);

function printFailure(event: LogEvent): void {
  if (event.kind !== 'failure') return;
  const { error, correlationId } = event;
  print(
    `Failure in request ${correlationId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
};

/**
 * Opens a URL in the person's browser.
 *
 * @param url - A URL of our own.
 */
function openBrowser(url: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => print(`No browser could be opened. Open ${url} yourself.`));
  opener.unref();
}

/**
 * Tells V8 to collect garbage earlier. Left alone, it lets the heap grow under load to several times of what requests need, for no
 * gain in speed. Set when all code is loaded: code that is kept from an earlier start is good for the same flags only.
 */
function spareMemory(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--optimize-for-size');
}
