// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = '63f3fb7a124a7acee6e5f55ad386128aade0a5b20a3463bd991158b0d59acdb7';
