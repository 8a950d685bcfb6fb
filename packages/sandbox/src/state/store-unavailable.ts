/** Thrown when a store cannot read or write for now, such as when its disk is full. Nothing of the transaction was kept. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
