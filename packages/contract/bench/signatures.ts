import { table, title } from './output.ts';
import { setImmediate } from 'node:timers/promises';
import { signMac } from '@litas/client/mac';
import { measure } from 'mitata';
import { client } from '../src/cases/credentials.ts';

const target = { ...client, url: 'https://wallet.paysera.com/rest/v1/user/me' };
const signatures: Readonly<Record<string, () => Promise<unknown>>> = {
  'without a body': () => signMac({ ...target, method: 'GET' }),
  'with a body': () => signMac({ ...target, method: 'PUT', body: '{"locale":"lt"}' }),
};

const turns = 10;
const sampling = { min_samples: 500, max_samples: 3_000, min_cpu_time: 30e6, batch_threshold: 0 };

/** Prints the time of a signature on this Node.js, beside its goal. */
export async function reportSignatures(): Promise<void> {
  const rows: Record<string, object> = {};
  for (const [name, sign] of Object.entries(signatures)) {
    let median = Infinity;
    for (let turn = 0; turn < turns; turn += 1) {
      const { p50 } = await measure(sign, sampling);
      median = Math.min(median, p50 / 1000);
      await setImmediate();
    }
    rows[name] = { median: Number(median.toFixed(1)), allowed: 15 };
  }
  title('One signature, in microseconds');
  table(rows);
}
