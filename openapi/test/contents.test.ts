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

test('a complete contents page stays as it is', () => {
  expect(completeContents(page, files)).toEqual({ page, added: [] });
});

test('a file without a line gets one, in the order of paths', () => {
  const { page: completed, added } = completeContents(page, [...files, 'rest_v1_user.yaml']);
  expect(added).toEqual(['/rest/v1/user']);
  expect(completed).toBe(
    page.replace(
      '  /rest/v1/user/{userId}:',
      '  /rest/v1/user:\n    $ref: paths/rest_v1_user.yaml\n  /rest/v1/user/{userId}:',
    ),
  );
});

test('files before the first and after the last line get lines in order too', () => {
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

test('every other line of the page is kept, comments too', () => {
  const commented = page.replace('  /rest/v1/user/', '  # People\n  /rest/v1/user/');
  const { page: completed } = completeContents(commented, [...files, 'rest_v1_wallets.yaml']);
  expect(completed).toContain('  # People\n  /rest/v1/user/{userId}:');
});

test('the root is the file index', () => {
  expect(completeContents(page, [...files, 'index.yaml']).page).toContain(
    '  /:\n    $ref: paths/index.yaml\n',
  );
});

test('a page whose paths are not a block of lines is refused', () => {
  expect(() => completeContents('paths: {}\n', files)).toThrow('no `paths:`');
});
