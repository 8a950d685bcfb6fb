import { createRunning, type RunningCallbacks } from './running-storage.ts';
import * as web from './running-web.ts';

const hooks = globalThis.process?.getBuiltinModule?.('node:async_hooks');

export const { running, runAs }: RunningCallbacks = hooks ? createRunning(hooks.AsyncLocalStorage) : web;
