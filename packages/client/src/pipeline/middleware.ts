/** Sends a request and gives its answer, as `fetch` does. */
export type Send = (request: Request) => Promise<Response>;

/** Takes a request and the rest of the chain. */
export type Middleware = (request: Request, next: Send) => Promise<Response>;

/** Makes one function of a chain: the first middleware is the outermost, `last` is the innermost. */
export const compose = (chain: readonly Middleware[], last: Send): Send =>
  chain.reduceRight<Send>((next, middleware) => (request) => middleware(request, next), last);
