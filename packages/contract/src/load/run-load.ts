import type { Scope } from '@litas/client';
import { readDescription, tokenScopesOf } from '@litas/openapi/read';
import { runSession, type SessionOutcome } from './session.ts';

/** The load on a sandbox, and its duration. */
export interface LoadOptions {
  /** URL of the sandbox. */
  readonly url: string;
  /** Sessions at once, each in a world of its own and with two calls at once. */
  readonly sessionsAtOnce: number;
  readonly callsEach: number;
  /** Share of calls with a fault, from 0 to 1. */
  readonly faultShare: number;
  readonly seed: number;
  /** Returns whether another session starts, given the number of started ones. */
  readonly more: (begun: number) => boolean;
}

/** The result of a load. */
export interface LoadOutcome extends Omit<SessionOutcome, 'errors'> {
  readonly sessions: number;
  readonly seconds: number;
  /** How often each cause of an error occurred. */
  readonly errors: Readonly<Record<string, number>>;
}

/** Runs sessions in parallel and adds up their results. */
export async function runLoad({
  url,
  sessionsAtOnce,
  callsEach,
  faultShare,
  seed,
  more,
}: LoadOptions): Promise<LoadOutcome> {
  const scopes = tokenScopesOf(readDescription()) as Scope[];
  const outcomes: SessionOutcome[] = [];
  let begun = 0;
  const start = performance.now();
  const work = async (): Promise<void> => {
    while (more(begun)) {
      begun += 1;
      const own = { world: `load-${begun}`, seed: seed + begun, calls: callsEach };
      outcomes.push(await runSession({ url, scopes, faultShare, ...own }));
    }
  };
  await Promise.all(Array.from({ length: sessionsAtOnce }, work));
  const causes = Map.groupBy(
    outcomes.flatMap(({ errors }) => errors),
    (cause) => cause,
  );
  return {
    sessions: begun,
    seconds: (performance.now() - start) / 1000,
    latencies: outcomes.flatMap(({ latencies }) => latencies),
    errors: Object.fromEntries([...causes].map(([cause, { length }]) => [cause, length])),
    unexplained: outcomes.flatMap(({ unexplained }) => unexplained),
    lost: outcomes.flatMap(({ lost }) => lost),
    fired: outcomes.reduce((sum, { fired }) => sum + fired, 0),
  };
}
