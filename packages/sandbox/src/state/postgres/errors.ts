import { StoreUnavailable } from '../store-unavailable.ts';

/** Classes of SQLSTATE whose errors may pass: connection, resources, intervention of an operator, system, and lost races. */
const passingClasses: ReadonlySet<string> = new Set(['08', '40', '53', '57', '58']);
/** Other such errors: a read-only transaction, and a lock that was not released in time. */
const passingStates: ReadonlySet<string> = new Set(['25006', '25P03', '55P03']);
/** Errors of sockets. */
const socketErrors: ReadonlySet<string> = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);
/** Errors of the driver, which have no code. */
const driverErrors =
  /^(Connection terminated|Query read timeout|timeout e|timeout expired|Client has encountered a connection error|Client was closed|The server does not support|Cannot use a pool)/;

/** The SQLSTATE or the system's code of an error; empty without one. */
export const codeOf = (error: unknown): string => {
  const { code, errors } = Object(error) as { code?: unknown; errors?: unknown };
  // Of several addresses, each has an error of its own.
  if (typeof code !== 'string' && Array.isArray(errors)) return codeOf(errors[0]);
  return typeof code === 'string' ? code : '';
};

/** Returns the error of the store for an error of the driver: `StoreUnavailable` when a retry may succeed. */
export function toStoreError(error: unknown): unknown {
  if (error instanceof StoreUnavailable) return error;
  const code = codeOf(error);
  const { message } = Object(error) as { message?: unknown };
  const passes =
    socketErrors.has(code) ||
    (code.length === 5 && (passingClasses.has(code.slice(0, 2)) || passingStates.has(code))) ||
    driverErrors.test(String(message));
  if (!passes) return error;
  return new StoreUnavailable(`PostgreSQL: ${String(message) || code}`, { cause: error });
}
