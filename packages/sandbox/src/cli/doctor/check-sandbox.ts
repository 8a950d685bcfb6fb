import { version as ownVersion } from '#version';
import { descriptionHash } from '../../generated/description-hash.gen.ts';
import type { PortState } from './check-port.ts';
import type { Finding } from './finding.ts';

/** Seconds by which a clock may differ without being worth a word. */
const tolerance = 5;

/** Checks a sandbox that runs: whether it is this one's version, and whether its clocks will be a surprise. */
export async function checkSandbox(running: PortState & { kind: 'sandbox' }): Promise<Finding[]> {
  const { url, version, description } = running;
  return [
    { level: 'ok', text: `A sandbox answers at ${url}.` },
    version === ownVersion
      ? { level: 'ok', text: `Its version is this one's, ${version}.` }
      : {
          level: 'note',
          text: `Its version is ${version ?? 'unknown'}, and this one's is ${ownVersion}.`,
          advice: 'Stop it and start it again from the package that your tests use.',
        },
    description === descriptionHash
      ? { level: 'ok', text: `It follows the same description, ${descriptionHash.slice(0, 12)}.` }
      : {
          level: 'note',
          text: 'It follows another description of the API: operations and fields may differ.',
          advice: 'Stop it and start it again from the package that your tests use.',
        },
    ...(await checkClocks(url)),
  ];
}

async function checkClocks(url: string): Promise<Finding[]> {
  const { time } = await ask<{ time: number }>(`${url}/rest/v1/server`);
  const { now, frozen } = await ask<{ now: string; frozen: boolean }>(`${url}/__sandbox/clock`);
  const ahead = Math.round(time - Date.now() / 1_000);
  return [
    Math.abs(ahead) <= tolerance
      ? { level: 'ok', text: "Its signing clock agrees with this machine's." }
      : {
          level: 'note',
          text: `Its signing clock is ${Math.abs(ahead)} seconds ${ahead > 0 ? 'ahead of' : 'behind'} this machine's: signatures will be refused.`,
          advice: `Take the fault away: curl -X DELETE ${url}/__sandbox/faults. Or set the clock of the machine that it runs on.`,
        },
    ...(frozen
      ? [
          {
            level: 'note' as const,
            text: `Its world clock stands still at ${now}: tokens and codes do not expire.`,
            advice: `Make it run: curl -X POST ${url}/__sandbox/clock/resume`,
          },
        ]
      : []),
  ];
}

async function ask<Answer>(url: string): Promise<Answer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  return (await response.json()) as Answer;
}
