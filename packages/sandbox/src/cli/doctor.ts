import { createServer } from 'node:http';
import { styleText } from 'node:util';
import { version as ownVersion } from '../generated/version.gen.ts';
import { descriptionHash } from '../generated/description-hash.gen.ts';
import type { Limit } from '../generated/controls/types.gen.ts';
import { usageText } from './limits.ts';
import { ListenError } from '../node/index.ts';
import { commandName } from './command-name.ts';
import { checkPublicUrl } from './doctor-proxy.ts';
import { checkStore } from './doctor-store.ts';
import { clockFinding, type Finding } from './finding.ts';
import { addressUrl, listen } from '../node/listen.ts';
import { checkNode } from './node-version.ts';
import type { StoreAddress } from './read-values.ts';

/** Options of `litas-sandbox doctor`. */
export interface DoctorOptions {
  readonly port: number;
  readonly host: string;
  /** Where a store to check is. */
  readonly store?: StoreAddress;
  /** Public URL to check. */
  readonly publicUrl?: string;
}

/** Checks Node, the port, the sandbox that runs there, and a store and a public URL if they are given. Prints the findings with advice. The exit code is 1 when there is a problem. */
export async function doctor(options: DoctorOptions): Promise<void> {
  const { store, publicUrl } = options;
  const findings = [
    ...(await examine(options)),
    ...(store === undefined ? [] : await checkStore(store)),
    ...(publicUrl === undefined ? [] : await checkPublicUrl(publicUrl)),
  ];
  for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
  if (findings.some(({ level }) => level === 'problem')) process.exitCode = 1;
}

async function examine({ port, host }: DoctorOptions): Promise<Finding[]> {
  const node = checkNode(process.version);
  const state = await lookAtPort(port, host);
  switch (state.kind) {
    case 'taken':
      return [node, state.finding];
    case 'sandbox':
      return [node, ...(await checkSandbox(state))];
    case 'free': {
      const start = port === 4010 ? commandName() : `${commandName()} --port ${port}`;
      const text = `Port ${port} is free, and no sandbox runs there.`;
      return [node, { level: 'ok', text, advice: `Start one: ${start}` }];
    }
  }
}

const colors = { ok: 'green', note: 'yellow', problem: 'red' } as const;

function lineOf({ level, text, advice }: Finding): string {
  const mark = styleText(colors[level], level.padEnd(7), { stream: process.stdout });
  return advice === undefined ? `${mark}  ${text}` : `${mark}  ${text}\n         ${advice}`;
}

/** The state of a port: free, used by a sandbox with its health, or used by another program. */
type PortState =
  | { readonly kind: 'free' }
  | {
      readonly kind: 'sandbox';
      readonly url: string;
      readonly version?: string;
      readonly description?: string;
    }
  | { readonly kind: 'taken'; readonly finding: Finding };

/** Timeout of a request to a sandbox, in milliseconds. */
const timeoutMs = 2_000;

/** Finds out what runs at a port. */
async function lookAtPort(port: number, host: string): Promise<PortState> {
  const url = addressUrl(host, port);
  const health = await healthOf(url);
  if (health !== undefined) return { kind: 'sandbox', url, ...health };
  const server = createServer();
  try {
    await listen(server, port, host);
    return { kind: 'free' };
  } catch (error) {
    if (!(error instanceof ListenError)) throw error;
    const [text = '', advice] = error.message.split(/(?<=\.) (?=Choose)/);
    const whose = error.code === 'port_in_use' ? `${text} The program that uses it is not a sandbox.` : text;
    return { kind: 'taken', finding: { level: 'problem', text: whose, ...(advice && { advice }) } };
  } finally {
    server.close();
  }
}

/** Returns the health of the sandbox at a URL; `undefined` when there is no sandbox. */
async function healthOf(url: string): Promise<{ version?: string; description?: string } | undefined> {
  try {
    const response = await fetch(`${url}/__sandbox/health`, { signal: AbortSignal.timeout(timeoutMs) });
    const health = (await response.json()) as Record<string, string>;
    const { status, version, description } = health;
    if (status !== 'ok' || description === undefined) return undefined;
    return { description, ...(version !== undefined && { version }) };
  } catch {
    return undefined;
  }
}

/** Compares a running sandbox with this package, and checks its clocks and limits. */
async function checkSandbox(running: PortState & { kind: 'sandbox' }): Promise<Finding[]> {
  const { url, version, description } = running;
  return [
    { level: 'ok', text: `A sandbox runs at ${url}.` },
    version === ownVersion
      ? { level: 'ok', text: `It has the version of this package, ${version}.` }
      : {
          level: 'note',
          text: `Its version is ${version ?? 'unknown'}. The version of this package is ${ownVersion}.`,
          advice: 'Stop it and start it again from the package that your tests use.',
        },
    description === descriptionHash
      ? { level: 'ok', text: `It has the same API description, ${descriptionHash.slice(0, 12)}.` }
      : {
          level: 'note',
          text: 'It has another API description: operations and fields may differ.',
          advice: 'Stop it and start it again from the package that your tests use.',
        },
    await checkReadiness(url),
    ...(await checkClocks(url)),
    ...(await checkLimits(url)),
  ];
}

/** Checks whether a sandbox can serve requests. An older version has no such check. */
async function checkReadiness(url: string): Promise<Finding> {
  const response = await fetch(`${url}/__sandbox/ready`, { signal: AbortSignal.timeout(timeoutMs) });
  if (response.ok) return { level: 'ok', text: 'It is ready, and its store can be read.' };
  const { error_description: reason } = (await response.json()) as { error_description?: string };
  if (response.status !== 503) return { level: 'note', text: 'Its version has no check of its readiness.' };
  return { level: 'problem', text: `It is not ready: ${reason}.` };
}

async function checkClocks(url: string): Promise<Finding[]> {
  const { time } = await getJson<{ time: number }>(`${url}/rest/v1/server`);
  const { now, frozen } = await getJson<{ now: string; frozen: boolean }>(`${url}/__sandbox/clock`);
  return [
    clockFinding('Its signing clock', time * 1_000, {
      level: 'note',
      text: ': it will reject signatures.',
      advice: `Remove the fault: curl -X DELETE ${url}/__sandbox/faults. Or set the clock of the machine on which it runs.`,
    }),
    ...(frozen
      ? [
          {
            level: 'note' as const,
            text: `Its world clock is frozen at ${now}: tokens and codes do not expire.`,
            advice: `Resume it: curl -X POST ${url}/__sandbox/clock/resume`,
          },
        ]
      : []),
  ];
}

/** Share of a limit from which on a finding is a note. */
const nearlyFull = 0.8;

/** Checks how much a sandbox stores. An older version has no limits to show. */
async function checkLimits(url: string): Promise<Finding[]> {
  const { limits = [] } = await getJson<{ limits?: readonly Limit[] }>(`${url}/__sandbox/limits`);
  if (limits.length === 0) return [];
  const text = `It stores ${limits.map(usageText).join(', ')}.`;
  if (!limits.some(({ used, limit }) => used >= limit * nearlyFull)) return [{ level: 'ok', text }];
  const advice = `Free memory: curl -X POST ${url}/__sandbox/reset. Or remove worlds: curl -X DELETE ${url}/__sandbox/worlds/NAME`;
  return [{ level: 'note', text, advice }];
}

async function getJson<Body>(url: string): Promise<Body> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  return (await response.json()) as Body;
}
