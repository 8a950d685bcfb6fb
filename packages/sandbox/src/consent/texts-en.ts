import { scopes } from '../generated/scopes.gen.ts';
import type { ConsentTexts } from './texts.ts';

/** What the pages say in English. The words for scopes are those of the description. */
export const englishTexts: ConsentTexts = {
  language: 'English',
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
  refused: 'This request goes no further',
  refusedHint:
    'The browser was not sent back to the application, because a request like this could lead it anywhere.',
  scope: scopes,
};
