import { createServer } from 'node:http';
import { styleText } from 'node:util';
import { version as ownVersion } from '../generated/version.gen.ts';
import { descriptionHash } from '../generated/description-hash.gen.ts';
import type { Limit } from '../generated/controls/types.gen.ts';
import { usageText } from './limits.ts';
import { ListenError } from '../node/index.ts';
import { commandName } from './command-name.ts';
import { addressUrl, listen } from '../node/listen.ts';
import { checkNode } from './node-version.ts';

/** Where the doctor looks. */
export interface DoctorOptions {
  readonly port: number;
  readonly host: string;
}

/** Looks for what keeps a sandbox from working, and prints what to do. The exit code is 1 when something stands in the way. */
export async function doctor(options: DoctorOptions): Promise<void> {
  const findings = await examine(options);
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

/** What answers at a port: nothing, a sandbox with what it tells of itself, or something else. */
type PortState =
  | { readonly kind: 'free' }
  | {
      readonly kind: 'sandbox';
      readonly url: string;
      readonly version?: string;
      readonly description?: string;
    }
  | { readonly kind: 'taken'; readonly finding: Finding };

/** Longest time that a sandbox may take to answer, in milliseconds. */
const patienceMs = 2_000;

/** Finds out what answers at a port. */
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
    const whose = error.code === 'port_in_use' ? `${text} What answers there is no sandbox.` : text;
    return { kind: 'taken', finding: { level: 'problem', text: whose, ...(advice && { advice }) } };
  } finally {
    server.close();
  }
}

/** What a sandbox tells of itself; `undefined` when there is none. */
async function healthOf(url: string): Promise<{ version?: string; description?: string } | undefined> {
  try {
    const response = await fetch(`${url}/__sandbox/health`, { signal: AbortSignal.timeout(patienceMs) });
    const health = (await response.json()) as Record<string, string>;
    const { status, version, description } = health;
    if (status !== 'ok' || description === undefined) return undefined;
    return { description, ...(version !== undefined && { version }) };
  } catch {
    return undefined;
  }
}

/** Seconds by which a clock may differ without being worth a word. */
const tolerance = 5;

/** Checks a sandbox that runs: whether it is this one's version, and whether its clocks will be a surprise. */
async function checkSandbox(running: PortState & { kind: 'sandbox' }): Promise<Finding[]> {
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
    ...(await checkLimits(url)),
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

/** Share of a limit from which on it is worth a note. */
const nearlyFull = 0.8;

/** Checks how much a sandbox keeps; an older one does not tell. */
async function checkLimits(url: string): Promise<Finding[]> {
  const { limits = [] } = await ask<{ limits?: readonly Limit[] }>(`${url}/__sandbox/limits`);
  if (limits.length === 0) return [];
  const text = `It keeps ${limits.map(usageText).join(', ')}.`;
  if (!limits.some(({ used, limit }) => used >= limit * nearlyFull)) return [{ level: 'ok', text }];
  const advice = `Make room: curl -X POST ${url}/__sandbox/reset. Or remove worlds: curl -X DELETE ${url}/__sandbox/worlds/NAME`;
  return [{ level: 'note', text, advice }];
}

async function ask<ResponseBody>(url: string): Promise<ResponseBody> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
  return (await response.json()) as ResponseBody;
}

/** What a check came to. A problem stands in the way; a note is good to know. */
interface Finding {
  readonly level: 'ok' | 'note' | 'problem';
  /** What was found, in a sentence. */
  readonly text: string;
  /** What to do about it. */
  readonly advice?: string;
}
