import { afterAll, afterEach } from 'vitest';
import { takeDefects } from './defects.ts';

/** Throws when a sandbox had a defect that no test expected. */
function throwDefects(): void {
  const [defect, ...others] = takeDefects();
  if (defect === undefined) return;
  throw new Error(`The sandbox has a defect${others.length > 0 ? `, and ${others.length} more` : ''}`, {
    cause: defect,
  });
}

afterEach(throwDefects);
// What happens outside of the tests of a file, at its top level for example.
afterAll(throwDefects);
