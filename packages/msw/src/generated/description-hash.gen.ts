// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = 'bf8c2da1ae21ae91c5894f227988713d884797ed6eb840fb1fa75286465975f2';
