/** Limits of the packed packages, in kB of their tarballs, by folder. The workbench is the largest part of the sandbox. */
export const packedLimits: Readonly<Record<string, number>> = {
  '../openapi': 200,
  client: 600,
  sandbox: 2_000,
  msw: 100,
  cli: 190,
};
