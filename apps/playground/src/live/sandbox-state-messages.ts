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
      'The sandbox runs. It belongs to a team and needs a token that {origin} has issued to you.',
    'wrongToken.badge': 'Locked',
    'wrongToken.text':
      'The sandbox rejects the token. It may have been revoked, or belong to another sandbox. Enter another one.',
    'administratorToken.badge': 'Locked',
    'administratorToken.text':
      'This is the token of the administrator, which opens no world. Enter the token of a team.',
    'noWorld.badge': 'No world',
    'noWorld.text': 'The sandbox runs. The team has no world {world} yet.',
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
      'Smėlio dėžė veikia. Ji priklauso komandai, todėl reikia žetono, kurį jums išdavė {origin}.',
    'wrongToken.badge': 'Užrakinta',
    'wrongToken.text':
      'Smėlio dėžė šio žetono nepriima. Gal jis atšauktas arba skirtas kitai smėlio dėžei. Įveskite kitą.',
    'administratorToken.badge': 'Užrakinta',
    'administratorToken.text':
      'Tai administratoriaus žetonas, su kuriuo jokio pasaulio atverti negalima. Įveskite komandos žetoną.',
    'noWorld.badge': 'Pasaulio nėra',
    'noWorld.text': 'Smėlio dėžė veikia. Komanda dar neturi pasaulio {world}.',
    'noClients.badge': 'Tiesiogiai',
    'noClients.text': 'Smėlio dėžė veikia. Jos pasaulyje {world} dar nėra šio puslapio klientų.',
    'ready.badge': 'Tiesiogiai',
    'ready.text': 'Ji veikia. Daugiau nieko nereikia.',
  },
);
