import { AsyncLocalStorage } from 'node:async_hooks';
import { createRunning } from './running-storage.ts';

export const { running, runAs } = createRunning(AsyncLocalStorage);
