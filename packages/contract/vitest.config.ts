import { availableParallelism } from 'node:os';
import { mergeConfig } from 'vitest/config';
import { packageTests } from '../../vitest.shared.ts';

export default mergeConfig(packageTests({ properties: true }), {
  test: {
    // The last suite to end: on two cores one worker would leave the other core idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['./reporters/write.ts'],
    globalSetup: ['test/setup/generated-code.ts'],
  },
});
