// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = '94af80199512a9543fa07d938505647b104b442e8bd8ba0f6223ff5a5700e176';
