import { scopes } from '../../generated/scopes.gen.ts';
import type { Locale } from '../../http/locale.ts';
import type { PlainScope } from '../scopes.ts';

/** What the pages say in one language. */
export interface ConsentTexts {
  /** The language's own name. */
  readonly language: string;
  /** Name of the list of languages. */
  readonly languages: string;
  readonly sandbox: string;
  readonly disclaimer: string;
  readonly title: (client: string) => string;
  readonly person: string;
  readonly company: string;
  readonly vouchedFor: (client: string, email: string) => string;
  readonly vouchedForNobody: (client: string, email: string) => string;
  readonly scopes: (client: string) => string;
  readonly noScopes: (client: string) => string;
  readonly nobody: string;
  readonly alwaysShared: string;
  readonly optional: string;
  readonly optionalHint: string;
  readonly offline: string;
  readonly offlineHint: string;
  readonly approve: string;
  readonly deny: string;
  readonly returnTo: (origin: string) => string;
  readonly grants: string;
  readonly grantsHint: string;
  readonly noGrants: string;
  readonly grantOf: (person: string, client: string) => string;
  readonly withdraw: string;
  readonly withdrawAll: string;
  readonly decided: string;
  readonly approvedBefore: (person: string) => string;
  readonly deniedBefore: string;
  readonly decidedHint: string;
  readonly continueTo: (origin: string) => string;
  readonly refused: string;
  readonly refusedHint: string;
  readonly scope: Readonly<Record<PlainScope, string>>;
}

/** What the pages say in English. The words for scopes are those of the description. */
const englishTexts: ConsentTexts = {
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
  noScopes: (client) => `${client} asks for nothing but who you are`,
  nobody: 'This world has no users: only “Deny” is possible.',
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
  decided: 'This request was decided before',
  approvedBefore: (person) => `${person} approved it.`,
  deniedBefore: 'It was denied.',
  decidedHint: 'This page cannot change that. To decide again, go back to the application and start again.',
  continueTo: (origin) => `Continue to ${origin}`,
  refused: 'This request was rejected',
  refusedHint:
    'The browser was not sent back to the application, because a request like this could lead it anywhere.',
  scope: scopes,
};

/** What the pages say in Lithuanian. */
const lithuanianTexts: ConsentTexts = {
  language: 'Lietuvių',
  languages: 'Kalbos',
  sandbox: 'Litas: bandomoji aplinka',
  disclaimer: 'Tai ne Paysera. Žmonės ir pinigai išgalvoti.',
  title: (client) => `${client} prašo prieigos`,
  person: 'Tęsti kaip',
  company: 'įmonė',
  vouchedFor: (client, email) => `${client} nurodė, kad Jūs esate ${email}.`,
  vouchedForNobody: (client, email) =>
    `${client} nurodė, kad Jūs esate ${email}. Tokio adreso čia niekas neturi.`,
  scopes: (client) => `Ko prašo ${client}`,
  noScopes: (client) => `${client} prašo tik sužinoti, kas Jūs`,
  nobody: 'Čia nėra nė vieno naudotojo, todėl galima tik atmesti.',
  alwaysShared: 'Naudotojo ir pagrindinės piniginės numeriai perduodami visada.',
  optional: 'neprivaloma',
  optionalHint: 'To, kas pažymėta „neprivaloma“, galite neleisti; visa kita vis tiek bus patvirtinta.',
  offline: 'ir vėliau',
  offlineHint: 'Tai, kas pažymėta „ir vėliau“, lieka leista ir Jums išėjus, kol to neatšauksite.',
  approve: 'Patvirtinti',
  deny: 'Atmesti',
  returnTo: (origin) => `Bet kuriuo atveju grįšite į ${origin}.`,
  grants: 'Kas lieka leista',
  grantsHint: 'Šios programos gali bet kada vėl pasinaudoti tuo, kas leista, kol leidimas neatšauktas.',
  noGrants:
    'Niekas neleidžia programoms sugrįžti vėliau. Kas pažymėta „ir vėliau“, patvirtinus bus išvardyta čia.',
  grantOf: (person, client) => `${person} leidžia programai „${client}“`,
  withdraw: 'Atšaukti',
  withdrawAll: 'Atšaukti viską',
  decided: 'Dėl šios užklausos jau nuspręsta',
  approvedBefore: (person) => `Patvirtino ${person}.`,
  deniedBefore: 'Ji atmesta.',
  decidedHint:
    'Šiame puslapyje to pakeisti negalima. Norėdami nuspręsti iš naujo, grįžkite į programą ir pradėkite iš pradžių.',
  continueTo: (origin) => `Tęsti: ${origin}`,
  refused: 'Užklausa atmesta',
  refusedHint: 'Naršyklė nebuvo grąžinta į programą, nes tokia užklausa galėtų ją nuvesti bet kur.',
  scope: {
    email: 'Pagrindinis patvirtintas el. pašto adresas',
    phone: 'Pagrindinis patvirtintas telefono numeris',
    phone_confirmation: 'Ar telefono numeris patvirtintas',
    address: 'Pašto adresas',
    full_name: 'Vardas ir pavardė',
    identity: 'Vardas, pavardė, pilietybė ir asmens kodas',
    dob: 'Gimimo data',
    gender: 'Lytis',
    identification_level: 'Tapatybės patvirtinimo lygis',
    identification_data: 'Asmens tapatybės dokumentai',
    user_info: 'Bendra informacija apie naudotoją',
    wallet_list: 'Piniginių sąrašas ir jų sąskaitų duomenys',
    pep: 'Su naudotoju susiję politiškai pažeidžiami asmenys',
    services: 'Naudotojo paslaugos: peržiūra, įjungimas ir išjungimas',
    user_position: 'Geografinė buvimo vieta',
    avatar: 'Profilio nuotraukos nustatymas ir pašalinimas',
    projects: 'Naudotojo administruojami projektai',
    balance: 'Likučiai',
    check_has_sufficient_balance: 'Ar likučio pakanka nurodytai sumai',
    statements: 'Visi išrašai ir rezervacijų išrašai',
    recent_statements: 'Tik naujausi išrašai',
    incoming_payments: 'Laukiantys gaunamieji mokėjimai',
    outgoing_payments: 'Laukiantys siunčiamieji mokėjimai',
    favourites: 'Žmonės, kuriems mokama dažniausiai',
    manage_account: 'Sąskaitos aprašymo keitimas ir pašalinimas',
    cards: 'Mokėjimo kortelės',
  },
};

/** The texts by language. */
export const texts: Readonly<Record<Locale, ConsentTexts>> = { en: englishTexts, lt: lithuanianTexts };
