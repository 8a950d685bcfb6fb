import { defineMessages } from '../i18n/messages.ts';

/** The texts about live data. */
export const liveMessages = defineMessages(
  {
    connecting: 'Connecting',
    live: 'Live',
    offline: 'Not live',
    offlineAdvice:
      'No events arrive from {origin}. The next attempt follows by itself. Is the sandbox running?',
    failed: 'Not live',
    failedAdvice: 'The sandbox does not send events: {reason}',
    retry: 'Try again',
    prism: 'Prism keeps no state',
    prismAdvice: 'It has no journal, no messages and no clock. Choose “In this page” or “Sandbox” above.',
  },
  {
    connecting: 'Jungiamasi',
    live: 'Tiesiogiai',
    offline: 'Ryšio nėra',
    offlineAdvice: 'Iš {origin} įvykių negaunama. Netrukus bus bandoma dar kartą. Ar smėlio dėžė paleista?',
    failed: 'Ryšio nėra',
    failedAdvice: 'Smėlio dėžė įvykių nesiunčia: {reason}',
    retry: 'Bandyti dar kartą',
    prism: '„Prism“ neturi būsenos',
    prismAdvice:
      'Jame nėra nei užklausų žurnalo, nei pranešimų, nei laikrodžio. Aukščiau pasirinkite „Šis puslapis“ arba „Smėlio dėžė“.',
  },
);
