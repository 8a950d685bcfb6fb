// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = 'dc925057f628c16e320411f9d11379d4c33544a5691aeefb1010c5249f9fcf05';
