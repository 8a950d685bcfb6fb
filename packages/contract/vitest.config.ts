import { mergeConfig } from 'vitest/config';
import { packageTests } from '../../vitest.shared.ts';

export default mergeConfig(packageTests(), {
  test: {
    reporters: ['./reporters/write.ts'],
    globalSetup: ['test/setup/generated-code.ts'],
  },
});
