/**
 * Loaded into each server before its own code (`node --import`): ends it, and what it started, once the process that started
 * it is gone, however that ended. The channel between the two breaks with the parent, also where no signal can be caught.
 */
import process from 'node:process';

process.once('disconnect', () => {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit(1);
  }
});
process.channel?.unref();
