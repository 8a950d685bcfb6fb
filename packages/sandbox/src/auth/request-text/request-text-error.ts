/** Thrown when a text is no request that can be read. The message repeats no value of the text. */
export class RequestTextError extends Error {
  override readonly name = 'RequestTextError';
}
