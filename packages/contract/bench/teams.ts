import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signMac } from '@litas/client/mac';
import { connectSandbox, connectTeams } from '@litas/sandbox/connect';
import autocannon from 'autocannon';
import { figure } from './goals.ts';
import { table, title } from './output.ts';
import { startSandbox } from './sandbox-process.ts';

const adminToken = 'administrator-of-the-benchmark-0123456789';
const seconds = 6;
/** Requests per second of the team that keeps to its limit, which is 200. */
const rate = 100;

/** Prints what a team notices of another one that sends far more than it may. */
export async function reportTeams(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-bench-'));
  const file = join(folder, 'admin-token');
  await writeFile(file, adminToken);
  const sandbox = await startSandbox('--team', '--admin-token-file', file);
  try {
    const [modest, greedy] = [await readerOf(sandbox.url, 'modest'), await readerOf(sandbox.url, 'greedy')];
    const alone = await modest(rate);
    const [beside, flood] = await Promise.all([modest(rate), greedy()]);
    title(`A team at ${rate} requests/s, alone and beside one that sends as many as it can`);
    table({ alone: shown(alone), beside: shown(beside), 'the other one': shown(flood) });
    table({
      'successes of a team within its limit, beside one over it': figure(
        beside['2xx'] / beside.requests.total,
        '×',
        '≥ 0.99',
      ),
      'median time of its requests, beside to alone': figure(
        Math.max(1, beside.latency.p50) / Math.max(1, alone.latency.p50),
        '×',
        '≤ 3',
      ),
    });
  } finally {
    await sandbox.close();
    await rm(folder, { recursive: true });
  }
}

const shown = ({ '2xx': ok, non2xx, latency }: autocannon.Result) => ({
  '2xx': ok,
  '429': non2xx,
  'p50 ms': latency.p50,
  'p99 ms': latency.p99,
});

/** Creates a team with a world, and returns a function that reads a user of it: at a rate, or as often as possible. */
async function readerOf(url: string, name: string): Promise<(rate?: number) => Promise<autocannon.Result>> {
  const { token } = await connectTeams(url, { token: adminToken }).createTeam(name);
  const { client: id, key } = await connectSandbox(url, { token }).createClient({ staticScopes: ['email'] });
  const path = '/rest/v1/user/5101';
  return async (overallRate) => {
    const count = overallRate === undefined ? 2_000 : overallRate * (seconds + 1);
    const headers = await Promise.all(
      Array.from({ length: count }, () => signMac({ id, key, method: 'GET', url: `${url}${path}` })),
    );
    let next = 0;
    return autocannon({
      url,
      duration: seconds,
      connections: overallRate === undefined ? 20 : 4,
      ...(overallRate !== undefined && { overallRate }),
      requests: [
        {
          path,
          // Requests over the limit are rejected before their signature is looked at.
          setupRequest: (request) => ({
            ...request,
            headers: { authorization: headers[next++ % count]?.header ?? '' },
          }),
        },
      ],
    });
  };
}
