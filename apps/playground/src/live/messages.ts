import { defineMessages } from '../i18n/messages.ts';

/** The texts about live data. */
export const liveMessages = defineMessages(
  {
    connecting: 'Connecting',
    live: 'Live',
    offline: 'Not live',
    offlineAdvice:
      'No events from {origin}. Check that the sandbox is running; the page tries again automatically.',
    failed: 'Not live',
    failedAdvice: 'The sandbox does not send events: {reason}',
    retry: 'Try again',
    done: 'Done: {what}',
    problem: 'That did not work: {reason}',
    cancel: 'Cancel',
    days: '{count, number} d',
    hours: '{count, number} h',
    minutes: '{count, number} min',
    seconds: '{count, number} s',
    prism: 'Prism has no state',
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
    done: 'Atlikta: {what}',
    problem: 'Nepavyko: {reason}',
    cancel: 'Atšaukti',
    days: '{count, number} d.',
    hours: '{count, number} val.',
    minutes: '{count, number} min.',
    seconds: '{count, number} s',
    prism: '„Prism“ neturi būsenos',
    prismAdvice:
      'Jame nėra nei užklausų žurnalo, nei pranešimų, nei laikrodžio. Aukščiau pasirinkite „Šis puslapis“ arba „Smėlio dėžė“.',
  },
);
