/** Thrown when a store cannot be opened. The message says why, and what to do. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
}
