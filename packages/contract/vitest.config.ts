import { mergeConfig } from 'vitest/config';
import { packageTests } from '../../vitest.shared.ts';

export default mergeConfig(packageTests({ properties: true }), {
  test: {
    reporters: ['./reporters/write.ts'],
    globalSetup: ['test/setup/generated-code.ts'],
    // The files share no state, and most of their time would go into reading Prism and the description again.
    isolate: false,
  },
});
