// Generated from openapi/ by `pnpm generate`. Do not edit.

/** SHA-256 of the bundle that this code was generated from. */
export const descriptionHash = '2997f93e40305c49afa9ca20a9ca4b143445469f8e9bf8db790432f3abb3fbab';
