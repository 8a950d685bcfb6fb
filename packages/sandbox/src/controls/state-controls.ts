import { descriptionHash } from '../generated/description-hash.gen.ts';
import { version } from '../generated/version.gen.ts';
import { HttpError, notFound } from '../http/http-error.ts';
import { defaultWorld, type Store } from '../state/store.ts';
import type { ControlHandlers } from './control.ts';

/** The state of a sandbox. */
interface SandboxState {
  readonly store: Store;
  /** Whether teams share the sandbox. */
  readonly isForTeams: boolean;
  /** Returns metrics in the text format of Prometheus; `undefined` when there are none. */
  readonly metrics: (() => Promise<string>) | undefined;
  /** Returns whether the sandbox is about to stop. */
  readonly isDraining: () => boolean;
}

/** Controls for programs that watch the sandbox: load balancers, container engines and Prometheus. */
export const stateControls = ({
  store,
  isForTeams,
  metrics,
  isDraining,
}: SandboxState): Pick<ControlHandlers, 'getHealth' | 'getReadiness' | 'getMetrics'> => ({
  getHealth: async ({ request: { origin } }) => ({
    status: 'ok',
    version,
    description: descriptionHash,
    url: origin,
    teams: isForTeams,
  }),
  getReadiness: async () => {
    if (isDraining()) throw unavailable('The sandbox is stopping');
    if (!(await reachable(store))) throw unavailable('The store cannot be reached');
    return { status: 'ready' };
  },
  getMetrics: async () => {
    if (!metrics) throw notFound('The sandbox has no metrics; start it with --metrics');
    return {
      status: 200,
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
      body: await metrics(),
    };
  },
});

const unavailable = (description: string): HttpError =>
  new HttpError(503, 'internal_server_error', description, { headers: { 'retry-after': '1' } });

/** Longest time for the store to respond, in milliseconds. */
const storeTimeoutMs = 2_000;

/** The checks that are running. Many requests at the same time cost one check. */
const running = new WeakMap<Store, Promise<boolean>>();

function reachable(store: Store): Promise<boolean> {
  const check = running.get(store) ?? isReachable(store).finally(() => running.delete(store));
  running.set(store, check);
  return check;
}

/** Returns whether a store can be read. */
async function isReachable(store: Store): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), storeTimeoutMs);
  });
  const readable = store
    .read(defaultWorld, ({ clock }) => clock.get())
    .then(
      () => true,
      () => false,
    );
  return Promise.race([readable, tooLate]).finally(() => clearTimeout(timer));
}
