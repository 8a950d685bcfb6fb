// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = '28f8cf81600958db6c9bdfd844336a610cc243d05849ce3b88f0320b5caaa6f3';
