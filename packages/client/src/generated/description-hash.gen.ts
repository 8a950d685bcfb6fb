// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = '8d5c8700c0a74131d6423eeab48788408bfde2b7e8c155673abc336ebbf4f464';
