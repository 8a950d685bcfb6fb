// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = '7b442d9950cae2a2370ecc3919e5db64c1dfe666939068e37d46e4a86439e69e';
