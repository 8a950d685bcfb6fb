import { checkGeneratedCode } from '../../src/check-generated-code.ts';
import { readBundle } from '../../src/description/read.ts';

/** Refuses to run any test over code that was generated from another description. */
export default async function setup(): Promise<void> {
  checkGeneratedCode((await readBundle()).hash);
}
