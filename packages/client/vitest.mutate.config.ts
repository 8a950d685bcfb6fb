import { mutationTests } from '../../vitest.shared.ts';

export default mutationTests([
  'test/calls/{every-scope,narrowing,parameter-types}.test.ts',
  'test/errors/code-types.test.ts',
  'test/transport/response-limit.test.ts',
]);
