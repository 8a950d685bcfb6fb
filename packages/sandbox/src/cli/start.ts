import { createSandbox } from '../create-sandbox.ts';
import { isLoopbackHost } from '../core/loopback.ts';
import type { LogEvent } from '../core/log.ts';
import { serve } from '../node/index.ts';
import { whenParentEnds } from './parent.ts';
import { openBrowser } from './open-browser.ts';
import type { CliOptions } from './options.ts';
import { requestLine } from './request-line.ts';
import { stopOnSignals } from './signals.ts';

/** Starts the sandbox and says where it is; the process then lives until it is told to end. */
export async function start(options: CliOptions): Promise<void> {
  const { port, host, seed, now, autoConsent, strict = false } = options;
  const sandbox = createSandbox({
    seed,
    strict,
    log: printFailure,
    ...(now && { now }),
    ...(autoConsent !== undefined && { autoConsent }),
  });
  const server = await serve(sandbox, {
    port,
    host,
    ...(options.verbose && { onExchange: (exchange) => print(requestLine(exchange)) }),
  });

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
