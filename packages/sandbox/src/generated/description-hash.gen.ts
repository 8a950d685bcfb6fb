// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = 'a0aaa038b04ae01359b6af91a7a87e62ca3f73a1e890bfbb72cca3c47d1101b8';
