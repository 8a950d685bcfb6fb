/** Thrown when a store cannot be opened. The message says why, and what to do. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
  /** `older_tables` when the option `update` is `false`, and an earlier version wrote the tables. */
  readonly code: 'older_tables' | 'other';

  constructor(
    message: string,
    { code = 'other', ...options }: ErrorOptions & { readonly code?: 'older_tables' | 'other' } = {},
  ) {
    super(message, options);
    this.code = code;
  }
}

/** Creates the error for tables of an earlier version. */
export const olderTables = (name: string): StoreOpenError =>
  new StoreOpenError(`${name} has the tables of an earlier version.`, { code: 'older_tables' });
