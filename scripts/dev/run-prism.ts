import { commandLine } from '../process/command-line.mjs';
import { findFreePort, requireFreePort } from './ports.ts';
import { prepare, PreparationError } from './prepare.ts';
import { print, sayWhenSlow } from './print.ts';
import type { PrismOptions } from './prism-options.ts';
import { describePrism } from './servers.ts';
import { superviseServers } from './supervise-servers.ts';
import { waitUntilAnswers } from './wait-until-answers.ts';

/**
 * Bundles the description where that is needed, runs Prism on the tools view, and says where it is.
 *
 * @param options - What was asked for.
 * @returns The exit code: 0 when asked to end, 1 when Prism ended by itself or the description could not be bundled.
 * @throws UsageError when the port is not free; nothing has been started then.
 */
export async function runPrism({ port: wanted, passed }: PrismOptions): Promise<number> {
  const port = wanted === 0 ? await findFreePort() : wanted;
  await requireFreePort(port, 'Prism', commandLine('prism', '--port <number>'));
  // What it says before that is shown only if it ends.
  let isReady = false;
  const { group, signal, finish } = superviseServers((_, line) => {
    if (isReady) print(line);
  });
  try {
    const bundling = prepare(['bundle', '--filter=@litas/openapi'], signal);
    await sayWhenSlow('Bundling the description…', bundling);
    const server = describePrism(port, passed);
    group.start(server);
    // Of a path that is not described Prism would complain.
    await waitUntilAnswers(`${server.url}/rest/v1/server`, signal);
    isReady = true;
    print(`Prism on ${server.url}`);
  } catch (error) {
    if (!signal.aborted) {
      if (!(error instanceof PreparationError)) throw error;
      print(`${error.message}\n\nThe description could not be bundled: mend what is said above.`);
      return 1;
    }
  }
  return finish();
}
