import { expect, test } from 'vitest';
import { completeContents } from '../build/contents.ts';

const page = `openapi: 3.1.0
paths:
  /rest/v1/server:
    $ref: paths/rest_v1_server.yaml
  /rest/v1/user/{userId}:
    $ref: paths/rest_v1_user_{userId}.yaml
components: {}
`;
const files = ['rest_v1_server.yaml', 'rest_v1_user_{userId}.yaml'];

test('does not change a complete contents page', () => {
  expect(completeContents(page, files)).toEqual({ page, added: [] });
});

test('adds a line for a file, in the order of paths', () => {
  const { page: completed, added } = completeContents(page, [...files, 'rest_v1_user.yaml']);
  expect(added).toEqual(['/rest/v1/user']);
  expect(completed).toBe(
    page.replace(
      '  /rest/v1/user/{userId}:',
      '  /rest/v1/user:\n    $ref: paths/rest_v1_user.yaml\n  /rest/v1/user/{userId}:',
    ),
  );
});

test('adds lines before the first and after the last one', () => {
  const { page: completed } = completeContents(page, [
    ...files,
    'rest_v1_wallet_barcode.yaml',
    'oauth_v1_token.yaml',
  ]);
  expect([...completed.matchAll(/^ {2}(\/\S+):/gm)].map(([, path]) => path)).toEqual([
    '/oauth/v1/token',
    '/rest/v1/server',
    '/rest/v1/user/{userId}',
    '/rest/v1/wallet/barcode',
  ]);
  expect(completed.endsWith('components: {}\n')).toBe(true);
});

test('keeps all other lines of the page, also comments', () => {
  const commented = page.replace('  /rest/v1/user/', '  # People\n  /rest/v1/user/');
  const { page: completed } = completeContents(commented, [...files, 'rest_v1_wallets.yaml']);
  expect(completed).toContain('  # People\n  /rest/v1/user/{userId}:');
});

test('maps the root path to the file index', () => {
  expect(completeContents(page, [...files, 'index.yaml']).page).toContain(
    '  /:\n    $ref: paths/index.yaml\n',
  );
});

test('throws for a page whose paths are not a block of lines', () => {
  expect(() => completeContents('paths: {}\n', files)).toThrow('no `paths:`');
});
