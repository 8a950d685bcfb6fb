export { type Exchange, type ServeLimits } from './limits.ts';
export { ListenError, type ListenErrorCode } from './listen.ts';
export { type Handler } from './reject.ts';
export { type SandboxServer, serve, type ServeOptions } from './serve.ts';
