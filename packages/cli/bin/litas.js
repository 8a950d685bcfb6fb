#!/usr/bin/env node
// JavaScript, so that a start from the compile cache does not load Node's TypeScript loader. The cache halves the time of a start.
import module from 'node:module';

module.enableCompileCache?.();
void import('#cli');
