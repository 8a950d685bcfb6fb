// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = '8d2e2b86d1d50aaecf7887e9c6094ff3a41e4139353a78bf9febffc0b0ba6c4a';
