#!/usr/bin/env node
// JavaScript, so that nothing of a start from the cache needs Node's reader of TypeScript, which takes 15 MB of memory.
// The cache takes half of the time of a start; the first versions of Node 22 have none.
import module from 'node:module';

module.enableCompileCache?.();
await import('#cli');
