import { defineMessages } from '../../i18n/messages.ts';

/** What to check about a key. */
export const keyMessages = defineMessages(
  {
    checkKey: 'Check the key',
    keyOfId: 'The key must belong to the id “{id}”.',
    keyOfToken:
      'A client id is signed with the key of the client, an access token with the mac_key that came with the token.',
    keyOfPlace: 'A sandbox and production have other keys, and a key that was renewed is another one.',
    compareString: 'Compare the string to sign',
    stringWasRight: 'The string to sign, which was signed as it should be',
  },
  {
    checkKey: 'Patikrinkite raktą',
    keyOfId: 'Raktas turi priklausyti id „{id}“.',
    keyOfToken: 'Kliento id pasirašoma kliento raktu, o žetonas – kartu su juo gautu mac_key.',
    keyOfPlace: 'Smėlio dėžės ir tikrojo serverio raktai skiriasi; pakeistas raktas – taip pat kitas.',
    compareString: 'Palyginkite pasirašomą tekstą',
    stringWasRight: 'Pasirašomas tekstas: pasirašyta taip, kaip reikia',
  },
);
