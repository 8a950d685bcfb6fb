import type { SandboxRefusal } from './case.ts';

const unknownGrant: SandboxRefusal = { status: 400, reason: 'the world never gave this code or token' };

/** Cases that follow the description and name what the sandbox's seeded world does not have, by operation and case. */
export const beyondWorld: Readonly<Record<string, Readonly<Record<string, SandboxRefusal>>>> = {
  createToken: {
    'example authorizationCode': unknownGrant,
    'example refreshToken': unknownGrant,
    'example refreshTokenWithActivation': unknownGrant,
  },
};
