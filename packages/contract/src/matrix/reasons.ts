/** Why a case is run in another manner on a way, or not at all. */
export const reasons = {
  stateless: 'it has no state and checks neither keys nor scopes',
  noCall: 'no call of the seeded world leads to it',
  octets: 'it decodes bodies as text, so that octets arrive changed and their signature is refused',
  malformed: 'it stops what is malformed, so that nothing reaches the sandbox',
  otherSuccess:
    'the description leaves open which success is answered, and the sandbox has settled on the other',
} as const;
