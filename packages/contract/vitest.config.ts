import { mergeConfig } from 'vitest/config';
import { packageTests } from '../../vitest.shared.ts';

export default mergeConfig(packageTests({ properties: true }), {
  test: {
    reporters: ['./reporters/write.ts'],
    globalSetup: ['test/setup/generated-code.ts'],
  },
});
