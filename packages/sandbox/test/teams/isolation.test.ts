import { testIsolation } from './isolation.ts';
import { shareSandbox } from './teams.ts';

testIsolation({
  open: async () =>
    shareSandbox({
      limits: { teamRequests: 1_000_000, addressRequests: 1_000_000, requests: 1_000_000 },
    }),
  timeout: 60_000,
});
