import type { Log, LoggedFailure, LoggedRequest, OnFailure } from '../engine/journal/entry.ts';
import type { Exchange } from '../node/index.ts';
import { joinExchanges, type RequestListeners } from '../node/join-exchanges.ts';
import type { createMetrics, SandboxMetrics } from '../node/metrics.ts';
import type { pino as createLogger } from 'pino';
import { liveTail } from './live-tail.ts';
import type { CliOptions } from './options.ts';
import { importOptional } from './optional-package.ts';

/** What a running command reports, and where. */
export interface Observers {
  /** Prints a sentence about the command itself. */
  readonly notice: (sentence: string) => void;
  /** Prints a sentence about a problem that is not a defect. */
  readonly problem: (sentence: string) => void;
  /** Logs requests; `undefined` when nothing is to be logged of them. */
  readonly log?: Log;
  /** Prints a defect of the sandbox. */
  readonly onFailure: OnFailure;
  readonly onExchange?: (exchange: Exchange) => void;
  readonly metrics?: SandboxMetrics;
}

/** Creates what `--verbose`, `--log` and `--metrics` ask for. Everything is written to the standard error. */
export async function createObservers({ verbose, log, metrics }: CliOptions): Promise<Observers> {
  const { notice, problem, failure, requests } = log === 'json' ? await jsonLog() : textLog(verbose === true);
  const measured = metrics ? await loadMetrics() : undefined;
  const listeners = [requests, measured].filter((each) => each !== undefined);
  return {
    notice,
    problem,
    onFailure: failure,
    ...(listeners.length > 0 && {
      log: (event) => {
        for (const listener of listeners) listener.log(event);
      },
      onExchange: (exchange) => {
        for (const listener of listeners) listener.onExchange(exchange);
      },
    }),
    ...(measured && { metrics: measured }),
  };
}

/** A form of the log. */
interface LogFormat extends Pick<Observers, 'notice' | 'problem'> {
  /** Prints a defect of the sandbox. */
  readonly failure: (failure: LoggedFailure) => void;
  /** Prints requests; `undefined` when they are not printed. */
  readonly requests: RequestListeners | undefined;
}

const print = (line: string): void => void process.stderr.write(`${line}\n`);

const textLog = (verbose: boolean): LogFormat => ({
  notice: print,
  problem: print,
  failure: ({ error, correlationId }) => print(`Error in request ${correlationId}: ${stackOf(error)}`),
  requests: verbose ? liveTail(print) : undefined,
});

/** Creates a log with a JSON object in each line. */
async function jsonLog(): Promise<LogFormat> {
  const { pino } = (await importOptional('pino', '--log json', 'pino')) as { pino: typeof createLogger };
  const logger = pino(
    {
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    process.stderr,
  );
  return {
    notice: (sentence) => logger.info(sentence),
    problem: (sentence) => logger.error(sentence),
    failure: ({ error, correlationId }) =>
      logger.error({ correlationId, error: stackOf(error) }, 'Error of the sandbox'),
    requests: joinExchanges((exchange, logged) => logger.info(fieldsOf(exchange, logged), 'Request')),
  };
}

/** Returns the fields of a request for the log. The log event is redacted; of a request without one, only the method is written. */
function fieldsOf({ method, response, durationMs }: Exchange, logged: LoggedRequest | undefined): object {
  const { kind: _, ...event } = logged ?? { kind: 'request', method, status: response.status };
  const correlationId = response.headers['paysera-correlation-id'];
  return { ...event, durationMs: Math.round(durationMs * 1_000) / 1_000, correlationId };
}

const stackOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

async function loadMetrics(): Promise<SandboxMetrics> {
  const loaded = await importOptional('@litas/sandbox/metrics', '--metrics', 'prom-client');
  return (loaded as { createMetrics: typeof createMetrics }).createMetrics();
}
