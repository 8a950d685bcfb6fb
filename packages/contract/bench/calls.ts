import { createCompetitors } from './competitors.ts';
import { figure } from './goals.ts';
import { table, title } from './output.ts';
import { processorTimes } from './processor-time.ts';

/** Prints the processor time of one call with each client, over the same stub. */
export async function reportCalls(): Promise<void> {
  const { floor, clients } = await createCompetitors();
  const times = await processorTimes([floor, ...clients], { turns: 40, calls: 400 });
  const timeOf = (name: string) => times.get(name) ?? Number.NaN;
  const overheadOf = (name: string) => timeOf(name) - timeOf(floor.name);
  title('One call over a stub of fetch, in microseconds of processor time');
  table(
    Object.fromEntries(
      [floor, ...clients].map(({ name, signed }) => [
        name,
        {
          signed,
          time: Number(timeOf(name).toFixed(1)),
          'over the stub': Number(overheadOf(name).toFixed(1)),
        },
      ]),
    ),
  );
  const ratio = (ours: string, other: string) => overheadOf(ours) / overheadOf(other);
  title('What our calls cost over the stub, as a multiple of others');
  table({
    'wallet.getUser, signed / by hand': figure(
      ratio('wallet.getUser', 'fetch and createHmac by hand'),
      'times',
      '≤ 4',
    ),
    'wallet.getServer, unsigned / openapi-fetch': figure(
      ratio('wallet.getServer', 'openapi-fetch'),
      'times',
      '≤ 1.5',
    ),
    'wallet.getUser in a bundle for browsers / by hand with Web Crypto': figure(
      ratio('wallet.getUser, bundled for browsers', 'fetch and crypto.subtle by hand'),
      'times',
      '≤ 4',
    ),
  });
}
