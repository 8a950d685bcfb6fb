import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { LoggedRequest } from '../engine/journal/entry.ts';
import type { Store, StoreUsage, Work } from '../state/store.ts';
import { joinExchanges, type RequestListeners } from './join-exchanges.ts';
import type { Exchange } from './limits.ts';

/** The metrics of a sandbox. */
export interface SandboxMetrics extends RequestListeners {
  /** Counts a connection that sent no request. Pass it to `serve`. */
  onUnusedConnection(this: void): void;
  /**
   * Returns a store that measures its transactions. Pass it to `createSandbox`.
   *
   * @param store - The store.
   */
  observe(this: void, store: Store): Store;
  /** Returns the metrics in the text format of Prometheus. Pass it to `createSandbox` as `metrics`. */
  text(this: void): Promise<string>;
}

const prefix = 'litas_sandbox_';
const buckets = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Creates metrics for Prometheus: requests by operation, status and outcome, durations of requests and of transactions, the usage of the
 * store, and those of the process. Labels have few values, and contain no names of worlds and no secrets.
 *
 * @returns The functions to pass to `createSandbox` and `serve`.
 *
 * @example
 * import { createSandbox } from '@litas/sandbox';
 * import { createMetrics } from '@litas/sandbox/metrics';
 * import { serve } from '@litas/sandbox/node';
 * import { MemoryStore } from '@litas/sandbox/store';
 *
 * const { log, onExchange, observe, text } = createMetrics();
 * const sandbox = createSandbox({ log, metrics: text, store: observe(new MemoryStore()) });
 * const server = await serve(sandbox, { port: 0, onExchange });
 * await fetch(`${server.url}/rest/v1/server`);
 * const metrics = await (await fetch(`${server.url}/__sandbox/metrics`)).text();
 * console.log(metrics.includes('litas_sandbox_requests_total{operation="getServer",status="200",outcome="success"} 1')); // true
 * await server.close();
 */
export function createMetrics(): SandboxMetrics {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  const requests = new Counter({
    name: `${prefix}requests_total`,
    help: 'Requests by operation, status and outcome.',
    labelNames: ['operation', 'status', 'outcome'],
    registers,
  });
  const durations = new Histogram({
    name: `${prefix}request_duration_seconds`,
    help: 'Time from the head of a request to its response, by operation.',
    labelNames: ['operation'],
    buckets,
    registers,
  });
  const transactions = new Histogram({
    name: `${prefix}store_duration_seconds`,
    help: 'Time of a transaction of the store, with the wait for its turn.',
    labelNames: ['kind'],
    buckets,
    registers,
  });
  const unused = new Counter({
    name: `${prefix}unused_connections_total`,
    help: 'Connections that sent no request.',
    registers,
  });
  return {
    onUnusedConnection: () => unused.inc(),
    ...joinExchanges((exchange, logged) => {
      const operation = logged?.operation ?? routeOf(exchange.target);
      requests.inc({ operation, status: exchange.response.status, outcome: outcomeOf(exchange, logged) });
      durations.observe({ operation }, exchange.durationMs / 1_000);
    }),
    observe: (store) => {
      addUsage(registers, () => store.usage());
      return timed(store, (kind, seconds) => transactions.observe({ kind }, seconds));
    },
    text: () => register.metrics(),
  };
}

/** Returns the kind of a request that is for no operation. Paths are not labels: clients can send any number of them. */
const routeOf = (target: string): string =>
  target.startsWith('/__sandbox') ? 'control' : target.startsWith('/frontend/') ? 'page' : 'other';

function outcomeOf({ response }: Exchange, logged: LoggedRequest | undefined): string {
  const { status, delivery } = response;
  if (logged?.fault !== undefined || delivery !== undefined) return 'fault';
  return status >= 500 ? 'failure' : status >= 400 ? 'rejection' : 'success';
}

/** Adds gauges for the usage of a store and its limits, which are read when the metrics are. */
function addUsage(registers: Registry[], usage: () => Promise<StoreUsage>): void {
  const names = {
    state: ['state_bytes', 'Bytes of records, uploads and named snapshots of all worlds.'],
    worlds: ['worlds', 'Worlds.'],
    nonces: ['nonces', 'Stored nonces.'],
  } as const satisfies Record<keyof StoreUsage, readonly [string, string]>;
  for (const [part, [name, help]] of Object.entries(names)) {
    const gauge: Gauge = new Gauge({
      name: prefix + name,
      help: `${help} With the label kind="limit", their limit.`,
      labelNames: ['kind'],
      registers,
      collect: async () => {
        // Without its store the sandbox still has its other metrics.
        const all = await usage().catch(() => undefined);
        if (!all) return gauge.reset();
        const { used, limit } = all[part as keyof StoreUsage];
        gauge.set({ kind: 'used' }, used);
        gauge.set({ kind: 'limit' }, limit);
      },
    });
  }
}

/** Returns a store that reports how long its transactions take. */
function timed(store: Store, report: (kind: 'read' | 'write', seconds: number) => void): Store {
  const measured =
    (kind: 'read' | 'write') =>
    async <Result>(world: string, work: Work<Result>): Promise<Result> => {
      const start = performance.now();
      try {
        return await store[kind](world, work);
      } finally {
        report(kind, (performance.now() - start) / 1_000);
      }
    };
  const transactions: Pick<Store, 'read' | 'write'> = { read: measured('read'), write: measured('write') };
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'read' || name === 'write') return transactions[name];
      const value: unknown = Reflect.get(target, name, target);
      // Private fields are those of the store, not of the proxy.
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
