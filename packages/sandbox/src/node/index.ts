export { type Exchange } from './limits.ts';
export { type ServeLimits } from './limits.ts';
export { ListenError, type ListenErrorCode } from './listen.ts';
export { type Handler, type SandboxServer, serve, type ServeOptions } from './serve.ts';
