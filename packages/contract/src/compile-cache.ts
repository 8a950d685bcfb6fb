import { fileURLToPath } from 'node:url';

/**
 * Environment variables that let Node keep the compiled modules of this repository between programs. Without them, a program spends
 * half its time on stripping the types of the same sources.
 */
export const compileCache = {
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../node_modules/.cache/node/', import.meta.url)),
} as const;
