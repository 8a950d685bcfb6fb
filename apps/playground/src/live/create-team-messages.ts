import { defineMessages } from '../i18n/messages.ts';

/** The texts for the administrator of a sandbox for teams. */
export const createTeamMessages = defineMessages(
  {
    adminTitle: 'Welcome, administrator',
    adminText:
      'Your token creates and removes teams and their tokens; it opens no world. A team has its own worlds, and a token that opens them: create a team, and continue with its token.',
    adminCommand: 'Create a team in a terminal instead',
    createTeam: 'Create a team',
    teamName: 'Name of the team',
    teamNameHint: 'Lower-case letters, digits, and hyphens between them, such as web-shop',
    teamNameInvalid:
      'A team cannot have this name. Use lower-case letters, digits, and hyphens between them, at most 32 characters.',
    teamExists: 'There is a team {name} already. Choose another name.',
    teamReserved: 'The name {name} is reserved. Choose another one.',
    teamCreated: 'The team {name} is created',
    teamTokenOnce:
      'Its token is shown only now: copy it, and give it to the team. The sandbox does not store it.',
    copyToken: 'Copy the token',
    copied: 'Copied',
    goOnAs: 'Continue as {name}',
    problem: 'That did not work: {reason}',
  },
  {
    adminTitle: 'Sveiki, administratoriau',
    adminText:
      'Jūsų žetonas kuria ir šalina komandas bei jų žetonus, bet jokio pasaulio neatveria. Komanda turi savo pasaulius ir žetoną, kuriuo jie atveriami: sukurkite komandą ir tęskite su jos žetonu.',
    adminCommand: 'Arba sukurkite komandą terminale',
    createTeam: 'Sukurti komandą',
    teamName: 'Komandos pavadinimas',
    teamNameHint: 'Mažosios lotyniškos raidės, skaitmenys ir brūkšneliai tarp jų, pavyzdžiui, web-shop',
    teamNameInvalid:
      'Toks pavadinimas netinka. Rašykite mažąsias lotyniškas raides, skaitmenis ir brūkšnelius tarp jų, iš viso ne daugiau kaip 32 ženklus.',
    teamExists: 'Komanda {name} jau yra. Pasirinkite kitą pavadinimą.',
    teamReserved: 'Pavadinimas {name} rezervuotas. Pasirinkite kitą.',
    teamCreated: 'Komanda {name} sukurta',
    teamTokenOnce:
      'Jos žetonas rodomas tik dabar: nukopijuokite jį ir perduokite komandai. Smėlio dėžė jo nesaugo.',
    copyToken: 'Kopijuoti žetoną',
    copied: 'Nukopijuota',
    goOnAs: 'Tęsti kaip {name}',
    problem: 'Nepavyko: {reason}',
  },
);
