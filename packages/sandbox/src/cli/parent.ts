/** How often the parent is looked for, in milliseconds. */
const checkEveryMs = 500;

/** Calls back once the process that started this one has ended. */
export function whenParentEnds(callback: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent && isAlive(parent)) return;
    clearInterval(timer);
    callback();
  }, checkEveryMs);
}

// On Windows the id of the parent stays what it was.
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
