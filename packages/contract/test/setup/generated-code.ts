import { checkGeneratedCode } from '../../src/check-generated-code.ts';
import { descriptionHash } from '@litas/openapi/read';

/** Refuses to run any test over code that was generated from another description. */
export default async function setup(): Promise<void> {
  checkGeneratedCode(descriptionHash());
}
