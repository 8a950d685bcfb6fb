import { table, title } from './output.ts';
import { figure } from './goals.ts';
import { startSandbox } from './sandbox-process.ts';
import { measurePages, measureSearch } from './statement-pages.ts';

/** Prints the time of pages of a long history beside those of a short one, and the time to load it. */
export async function reportStatements(): Promise<void> {
  const pages = await measurePages();
  title('A page of 20 statements, of a thousand and of a million, in microseconds, without the network');
  table(
    Object.fromEntries(
      pages.map(({ page, thousand, million }) => [
        page,
        {
          thousand: Math.round(thousand),
          million: Math.round(million),
          ratio: Number((million / thousand).toFixed(2)),
          goal: '≤ 2',
        },
      ]),
    ),
  );
  const sandbox = await startSandbox('--statements', '1000000');
  const memory = await sandbox.memory();
  await sandbox.close();
  table({
    'search for a text in a million statements': figure(await measureSearch(), 'ms', '≤ 300'),
    'start to first response with them': figure(sandbox.startMs / 1_000, 's', '≤ 10'),
    'resident memory with them': figure(memory, 'MiB', '≤ 400'),
  });
}
