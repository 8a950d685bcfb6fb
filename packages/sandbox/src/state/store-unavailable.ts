/**
 * Thrown when a store cannot read or write for now, such as when its disk is full. Nothing of the transaction was kept, unless the connection
 * to a database broke while it was saved.
 */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
