#!/usr/bin/env node
// JavaScript, so that a start from the compile cache does not load Node's TypeScript loader, which takes 15 MB of memory.
// The cache halves the time of a start. Versions of Node that are too old to run the sandbox do not have it.
import module from 'node:module';

module.enableCompileCache?.();
// Not awaited at the top level, which a bundle in CommonJS cannot have.
void import('#cli');
