import { createServer } from 'node:http';
import { ListenError } from '../../node/index.ts';
import { addressUrl, listen } from '../../node/listen.ts';
import type { Finding } from './finding.ts';

/** What answers at a port: nothing, a sandbox with what it tells of itself, or something else. */
export type PortState =
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
export async function lookAtPort(port: number, host: string): Promise<PortState> {
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
