import { defineMessages } from '../i18n/messages.ts';

/** The texts about the changes of a world. */
export const worldChangesMessages = defineMessages(
  {
    nothing: 'This request changed nothing in the world.',
    'change.added': 'added',
    'change.changed': 'changed',
    'change.removed': 'removed',
    readMessage: 'Read the message in Messages',
    codeIn: 'The code is in Messages',
    codeUsed: 'the code was accepted and cannot be used again',
    before: 'before',
    after: 'after',
    note: 'Amounts are in cents, times in Unix seconds.',
    hidden: '“…” stands for a value that the journal does not store, such as a key, a token or a code.',
  },
  {
    nothing: 'Ši užklausa pasaulyje nieko nepakeitė.',
    'change.added': 'pridėta',
    'change.changed': 'pakeista',
    'change.removed': 'pašalinta',
    readMessage: 'Skaityti pranešimą',
    codeIn: 'Kodas – pranešime',
    codeUsed: 'kodas priimtas, antrą kartą jo naudoti negalima',
    before: 'buvo',
    after: 'tapo',
    note: 'Sumos – centais, laikas – „Unix“ sekundėmis.',
    hidden: '„…“ žymi reikšmę, kurios žurnalas nesaugo, pavyzdžiui, raktą, žetoną ar kodą.',
  },
);
