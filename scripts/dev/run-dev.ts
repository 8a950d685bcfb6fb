import type { DevOptions } from './options.ts';
import { requireFreePorts } from './ports.ts';
import { prepare, PreparationError } from './prepare.ts';
import { printAddress, printLine, sayWhenSlow } from './print.ts';
import { describeServers, type Server } from './servers.ts';
import { supervise } from './supervise.ts';

/**
 * Prepares what the servers need, runs all four, prints where they are, and ends them together.
 *
 * @param options - The options of the command line.
 * @returns The exit code, as of `supervise`.
 * @throws UsageError when a port is not free; nothing has been started then.
 */
export async function runDev(options: DevOptions): Promise<number> {
  await requireFreePorts(options.ports);
  const servers = describeServers(options);
  return supervise(options.verbose ? printLine : () => {}, async ({ bring, signal }) => {
    const show = async (server: Server): Promise<void> => {
      await bring(server);
      printAddress(server);
    };
    const buildDocs = async (): Promise<void> => {
      const advice = 'The docs could not be built: fix the errors above and start again. The others run.';
      const building = prepare(['build', '--filter=@litas/docs'], signal, advice);
      try {
        await sayWhenSlow('The docs are being built; their pages show in a moment…', building);
      } catch (error) {
        if (!(error instanceof PreparationError)) throw error;
        console.log(error.message);
      }
    };
    const generating = prepare(
      ['generate'],
      signal,
      'The code could not be generated: fix the errors above and start again.',
    );
    await sayWhenSlow('Generating code from the description…', generating);
    await Promise.all([...servers.fromSources.map(show), show(servers.docs), buildDocs()]);
    console.log(`
Open ${servers.fromSources[0]?.url} and make your first call in three steps, or press Connect on the screen Wallet.
Nothing leaves this machine. Ctrl-C stops everything.`);
  });
}
