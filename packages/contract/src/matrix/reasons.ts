/** Why a status is replayed on a transport, or a case not run. */
export const reasons = {
  stateless: 'Prism has no state and checks neither keys nor scopes',
  noCall: 'no call leads to it in the seeded world',
  binary: 'the proxy decodes binary bodies as text, so the signature no longer matches',
  malformed: 'the proxy rejects malformed requests itself',
  otherSuccess:
    'the description declares two successes for the same case, and the sandbox always responds with the other one',
} as const;
