import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const config: NextConfig = {
  poweredByHeader: false,
  // This folder, whatever is above it.
  turbopack: { root: dirname(fileURLToPath(import.meta.url)) },
  // The script "typecheck" checks the types, with the compiler of this folder.
  typescript: { ignoreBuildErrors: true },
};

export default config;
