import type { DevOptions } from './options.ts';
import { requireFreePorts } from './ports.ts';
import { prepare, PreparationError } from './prepare.ts';
import { print, printAddress, printFirstSteps, printLine, sayWhenSlow } from './print.ts';
import { describeServers, type Server } from './servers.ts';
import { superviseServers } from './supervise-servers.ts';
import { waitUntilAnswers } from './wait-until-answers.ts';

/**
 * Prepares what the servers need, runs all four, says where they are, and ends them together.
 *
 * @param options - What was asked for.
 * @returns The exit code: 0 when asked to end, 1 when a server was lost or the code could not be generated.
 * @throws UsageError when a port is not free; nothing has been started then.
 */
export async function runDev(options: DevOptions): Promise<number> {
  await requireFreePorts(options.ports);
  const servers = describeServers(options);
  const { group, signal, finish } = superviseServers(options.verbose ? printLine : () => {});

  const bring = async (server: Server): Promise<void> => {
    group.start(server);
    await waitUntilAnswers(server.url, signal);
    printAddress(server);
  };
  const bringDocs = async (): Promise<void> => {
    try {
      await sayWhenSlow(
        'The docs are being built; they join the others in a moment…',
        prepare(['build', '--filter=@litas/docs'], signal),
      );
    } catch (error) {
      if (!(error instanceof PreparationError)) throw error;
      print(
        `${error.message}\n\nThe docs could not be built: mend what is said above and start again. The others run.`,
      );
      return;
    }
    await bring(servers.docs);
  };
  const bringAll = async (): Promise<number> => {
    await sayWhenSlow('Generating code from the description…', prepare(['generate'], signal));
    await Promise.all([...servers.fromSources.map(bring), bringDocs()]);
    printFirstSteps(servers.fromSources);
    return finish();
  };
  try {
    return await bringAll();
  } catch (error) {
    if (signal.aborted) return finish();
    await group.stop();
    if (!(error instanceof PreparationError)) throw error;
    print(`${error.message}\n\nThe code could not be generated: mend what is said above and start again.`);
    return 1;
  }
}
