import type * as http from 'node:http';

/**
 * Node's module `http`. An `import` of it reads every export, and reading one of them loads the whole of `fetch`: a tenth of the time until a
 * sandbox responds.
 */
export const { createServer, STATUS_CODES }: typeof http = process.getBuiltinModule('node:http');
