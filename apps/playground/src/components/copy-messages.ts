import { defineMessages } from '../i18n/messages.ts';

/** The texts of the button that copies. */
export const copyMessages = defineMessages(
  { copyYourself: 'The browser does not let this page copy. Press Ctrl+C or ⌘C.' },
  { copyYourself: 'Naršyklė šiam puslapiui kopijuoti neleidžia. Spauskite Ctrl+C arba ⌘C.' },
);
