// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = 'b59c43972b26671e36b4a10fe38fd30e2ff60b5ad399ccc97f2160806597f2fb';
