import { scopes } from '../generated/scopes.gen.ts';
import type { ConsentTexts } from './texts.ts';

/** What the pages say in English. The words for scopes are those of the description. */
export const englishTexts: ConsentTexts = {
  language: 'English',
  languages: 'Languages',
  sandbox: 'Litas sandbox',
  disclaimer: 'This is not Paysera. People and money are made up.',
  title: (client) => `${client} asks for access`,
  person: 'Continue as',
  company: 'company',
  vouchedFor: (client, email) => `${client} says that you are ${email}.`,
  vouchedForNobody: (client, email) => `${client} says that you are ${email}. Nobody here has this address.`,
  scopes: (client) => `${client} would like`,
  alwaysShared: 'The id of the user and that of the default wallet are always shared.',
  optional: 'optional',
  optionalHint: 'What is marked “optional” can be left out; the rest is approved all the same.',
  offline: 'also later',
  offlineHint: 'What is marked “also later” stays allowed when you are away, until you withdraw it.',
  approve: 'Approve',
  deny: 'Deny',
  returnTo: (origin) => `Either way you return to ${origin}.`,
  grants: 'What stays allowed',
  grantsHint: 'These applications may come back for this at any time, until it is withdrawn.',
  noGrants:
    'Nobody lets an application come back later. What is marked “also later” is listed here once it is approved.',
  grantOf: (person, client) => `${person} allows ${client}`,
  withdraw: 'Withdraw',
  withdrawAll: 'Withdraw all',
  refused: 'This request goes no further',
  refusedHint:
    'The browser was not sent back to the application, because a request like this could lead it anywhere.',
  scope: scopes,
};
