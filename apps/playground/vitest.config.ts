import { mergeConfig } from 'vitest/config';
import { packageTests } from '../../vitest.shared.ts';

export default mergeConfig(packageTests({ properties: true }), {
  // One browser at a time: two of them starve each other on a small machine.
  test: { fileParallelism: false },
});
