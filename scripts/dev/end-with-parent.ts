/**
 * Loaded into each server before its own code (`node --import`): ends it, and what it started, once the process that started it is
 * gone, however that ended. The channel to that process closes then.
 */
import process from 'node:process';

process.once('disconnect', () => {
  try {
    process.kill(-process.pid, 'SIGKILL');
  } catch {
    process.exit(1);
  }
});
// The listener alone must not keep a server alive.
process.channel?.unref();
