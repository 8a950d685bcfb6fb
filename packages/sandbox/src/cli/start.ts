import { createSandbox } from '../create-sandbox.ts';
import { isLoopbackHost } from '../core/loopback.ts';
import type { LogEvent } from '../core/log.ts';
import { serve } from '../node/index.ts';
import { noSuchUser } from '../world-file/user-ids.ts';
import { liveTail } from './live-tail.ts';
import { whenParentEnds } from './parent.ts';
import { openBrowser } from './open-browser.ts';
import type { CliOptions } from './options.ts';
import { stopOnSignals } from './signals.ts';
import { spareMemory } from './spare-memory.ts';
import { refusedOption } from './usage-error.ts';

/** Starts the sandbox and says where it is; the process then lives until it is told to end. */
export async function start(options: CliOptions): Promise<void> {
  const { port, host, seed, statements, now, world, autoConsent, strict = false, quotas = false } = options;
  if (typeof autoConsent === 'number') {
    const problem = noSuchUser(autoConsent, world);
    if (problem !== undefined) throw refusedOption('--auto-consent', autoConsent, problem);
  }
  const tail = options.verbose && liveTail(print);
  const sandbox = createSandbox({
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
  if (!isLoopbackHost(host.includes(':') ? `[${host}]` : host)) print(warning(host));
  process.stdout.write(`Litas sandbox on ${server.url}\n`);
  if (options.open) openBrowser(server.url, print);
}

const warning = (host: string): string =>
  `Warning: --host ${host} lets other machines in, and the sandbox's credentials are public. Use it in closed networks only.`;

// The standard output carries the one line that says where the sandbox is, for whoever waits for it.
const print = (line: string): void => void process.stderr.write(`${line}\n`);

function printFailure(event: LogEvent): void {
  if (event.kind !== 'failure') return;
  const { error, correlationId } = event;
  print(
    `Failure in request ${correlationId}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
}
