// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = '2bc4bdec957ffddfcfe2ce5b911c16dbfe3d38d34909aa8d95367bf3cef2f4a3';
