import { defineMessages } from '../i18n/messages.ts';

/** The texts about the states of a sandbox, in a few letters and as a sentence. */
export const sandboxStateMessages = defineMessages(
  {
    'connecting.badge': 'Connecting',
    'connecting.text': 'The page is connecting to {origin}.',
    'down.badge': 'Not live',
    'down.text': 'Nothing responds at {origin}. Start the sandbox in a terminal:',
    'failed.badge': 'Not live',
    'failed.text': 'A server responds at {origin}, but it does not send events of the world {world}.',
    'removed.badge': 'Removed',
    'removed.text': 'The sandbox runs. Its world {world} was removed.',
    'locked.badge': 'Locked',
    'locked.text':
      'The sandbox at {origin} runs. It is for teams and needs a token. Ask the person who started it for the token of a team. With the token of the administrator you can create a team here.',
    'wrongToken.badge': 'Locked',
    'wrongToken.text':
      'The sandbox rejects the token. It may have been revoked, or belong to another sandbox. Enter another one.',
    'administratorToken.badge': 'Locked',
    'administratorToken.text':
      'The sandbox runs. You have the token of the administrator: create a team, or enter the token of one.',
    'noWorld.badge': 'No world',
    'noWorld.text': 'The sandbox runs. The team has no world “{world}” yet.',
    'noClients.badge': 'Live',
    'noClients.text': 'The sandbox runs. Its world {world} does not have the clients of this page yet.',
    'ready.badge': 'Live',
    'ready.text': 'It runs. You need nothing else.',
  },
  {
    'connecting.badge': 'Jungiamasi',
    'connecting.text': 'Puslapis jungiasi prie {origin}.',
    'down.badge': 'Ryšio nėra',
    'down.text': 'Adresu {origin} niekas neatsako. Paleiskite smėlio dėžę terminale:',
    'failed.badge': 'Ryšio nėra',
    'failed.text': 'Adresu {origin} serveris atsako, bet pasaulio {world} įvykių nesiunčia.',
    'removed.badge': 'Pašalintas',
    'removed.text': 'Smėlio dėžė veikia. Jos pasaulis {world} pašalintas.',
    'locked.badge': 'Užrakinta',
    'locked.text':
      'Smėlio dėžė adresu {origin} veikia. Ji skirta komandoms, todėl reikia žetono. Paprašykite komandos žetono žmogaus, kuris ją paleido. Turėdami administratoriaus žetoną, komandą galite sukurti čia.',
    'wrongToken.badge': 'Užrakinta',
    'wrongToken.text':
      'Smėlio dėžė šio žetono nepriima. Gal jis atšauktas arba skirtas kitai smėlio dėžei. Įveskite kitą.',
    'administratorToken.badge': 'Užrakinta',
    'administratorToken.text':
      'Smėlio dėžė veikia. Turite administratoriaus žetoną: sukurkite komandą arba įveskite jos žetoną.',
    'noWorld.badge': 'Pasaulio nėra',
    'noWorld.text': 'Smėlio dėžė veikia. Komanda dar neturi pasaulio „{world}“.',
    'noClients.badge': 'Tiesiogiai',
    'noClients.text': 'Smėlio dėžė veikia. Jos pasaulyje {world} dar nėra šio puslapio klientų.',
    'ready.badge': 'Tiesiogiai',
    'ready.text': 'Ji veikia. Daugiau nieko nereikia.',
  },
);
