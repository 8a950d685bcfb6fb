import type { PrismOptions } from './options.ts';
import { freePort, requireFreePorts } from './ports.ts';
import { prepare } from './prepare.ts';
import { sayWhenSlow } from './print.ts';
import { describePrism } from './servers.ts';
import { supervise } from './supervise.ts';

/**
 * Bundles the description where that is needed, runs Prism on the tools view, and prints where it is.
 *
 * @param options - The options of the command line.
 * @returns The exit code, as of `supervise`.
 * @throws UsageError when the port is not free; nothing has been started then.
 */
export async function runPrism({ port: wanted, passed }: PrismOptions): Promise<number> {
  const port = wanted === 0 ? await freePort() : wanted;
  if (wanted !== 0) await requireFreePorts({ prism: port }, 'prism', () => '--port <number>');
  // What it writes before that is shown only if it ends.
  let isReady = false;
  const onLine = (_: unknown, line: string): void => {
    if (isReady) console.log(line);
  };
  return supervise(onLine, async ({ bring, signal }) => {
    const advice = 'The description could not be bundled: mend what is said above.';
    const bundling = prepare(['bundle', '--filter=@litas/openapi'], signal, advice);
    await sayWhenSlow('Bundling the description…', bundling);
    const server = describePrism(port, passed);
    await bring(server);
    isReady = true;
    console.log(`Prism on ${server.url}`);
  });
}
