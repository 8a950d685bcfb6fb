/** Run through `npm exec`: tells which Node runs there, and the PATH that leads to it and to pnpm. */
import process from 'node:process';

console.log(JSON.stringify({ node: process.execPath, path: process.env.PATH }));
