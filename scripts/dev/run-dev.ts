import process from 'node:process';
import { killDescendants } from '../process/end-tree.ts';
import { watchForStop } from '../process/stop-signals.ts';
import type { DevOptions } from './options.ts';
import { requireFreePorts } from './ports.ts';
import { prepare, PreparationError } from './prepare.ts';
import { print, printAddress, printFirstSteps, printLine, printLost, sayWhenSlow } from './print.ts';
import { createServerGroup } from './server-group.ts';
import type { ServerProcess } from './server-process.ts';
import { describeServers, type Server } from './servers.ts';
import { waitUntilAnswers } from './wait-until-answers.ts';

/** Why everything ends: somebody asked for it, or a server was lost. */
type Ending = 'asked' | { lost: ServerProcess; how: string };

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
  const ending = Promise.withResolvers<Ending>();
  const aborting = new AbortController();
  const end = (reason: Ending): void => {
    ending.resolve(reason);
    aborting.abort();
  };

  const group = createServerGroup({
    onLine: (server, line) => options.verbose && printLine(server, line),
    onLost: (lost, how) => end({ lost, how }),
  });
  watchForStop({
    stop: () => end('asked'),
    kill: () => {
      killDescendants();
      process.exit(130);
    },
  });

  const bring = async (server: Server): Promise<void> => {
    group.start(server);
    await waitUntilAnswers(server.url, aborting.signal);
    printAddress(server);
  };
  const bringDocs = async (): Promise<void> => {
    try {
      await sayWhenSlow(
        'The docs are being built; they join the others in a moment…',
        prepare(['build', '--filter=@litas/docs'], aborting.signal),
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
    await sayWhenSlow('Generating code from the description…', prepare(['generate'], aborting.signal));
    await Promise.all([...servers.fromSources.map(bring), bringDocs()]);
    printFirstSteps(servers.fromSources);
    return finish();
  };
  const finish = async (): Promise<number> => {
    const reason = await ending.promise;
    if (reason === 'asked') print('\nStopping…');
    else printLost(reason.lost, reason.how);
    await group.stop();
    return reason === 'asked' ? 0 : 1;
  };

  try {
    return await bringAll();
  } catch (error) {
    if (aborting.signal.aborted) return finish();
    await group.stop();
    if (!(error instanceof PreparationError)) throw error;
    print(`${error.message}\n\nThe code could not be generated: mend what is said above and start again.`);
    return 1;
  }
}
