/** Whether a global scope is that of a browser's page or of one of its workers. */
export function isBrowser(scope: object): boolean {
  const { document, WorkerGlobalScope, navigator } = scope as Partial<typeof globalThis> & {
    WorkerGlobalScope?: unknown;
  };
  if (typeof document === 'object') return true;
  // Workers of servers have that scope too, but do not call themselves Mozilla.
  return typeof WorkerGlobalScope === 'function' && navigator?.userAgent.startsWith('Mozilla/') === true;
}
