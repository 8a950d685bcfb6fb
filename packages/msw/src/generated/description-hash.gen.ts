// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = '63b26a45327832fbb758f168ec96c01e9edf1576cce58fc7f8d2118e402fdea9';
