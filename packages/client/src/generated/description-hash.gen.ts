// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = 'a34446adc305008f65a2478804e1d92fb4877e5b8e62923c0253566768abe2a2';
