/**
 * Loaded into each server before its own code (`node --import`): ends it, and what it started, once the process that started
 * it is gone, however that ended. Its address names that process (`?parent=`), which may have ended by now.
 */
import process from 'node:process';
import { whenParentEnds } from '../process/parent.mjs';

const parent = Number(new URL(import.meta.url).searchParams.get('parent'));

whenParentEnds(
  () => {
    try {
      process.kill(-process.pid, 'SIGKILL');
    } catch {
      process.exit(1);
    }
  },
  { parent },
);
