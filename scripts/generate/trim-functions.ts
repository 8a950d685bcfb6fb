/**
 * Leaves out of the generated functions what the package's own client does not read: it always gives the body, and knows of a
 * scheme no more than its key.
 */
export const trimFunctions = (code: string): string =>
  code
    .replaceAll(/^ +responseStyle: 'data',\n/gm, '')
    .replaceAll(/(key: '\w+'),\n +name: 'Authorization',\n +type: 'apiKey'\n/g, '$1\n');
