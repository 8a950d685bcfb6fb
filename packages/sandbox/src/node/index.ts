export { type Exchange } from './exchange.ts';
export { type ServeLimits } from './limits.ts';
export { ListenError, type ListenErrorCode } from './listen-error.ts';
export { type Handler, type SandboxServer, serve, type ServeOptions } from './serve.ts';
