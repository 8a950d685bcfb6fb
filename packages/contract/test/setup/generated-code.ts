import { checkGeneratedCode } from '../../src/check-generated-code.ts';
import { descriptionHash } from '@litas/openapi/read';

/** Throws when the code was generated from another description. */
export default async function setup(): Promise<void> {
  checkGeneratedCode(descriptionHash());
}
