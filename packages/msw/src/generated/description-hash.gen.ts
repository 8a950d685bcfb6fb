// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = '77b0db091719bd396cea230ef7f522414181a8d2fd095c39ac0591fa6210c5d2';
