// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = 'a186813caeb848d67cee3ac2779d4f4e113c1286fdd0577552c45d6f8b278ccc';
