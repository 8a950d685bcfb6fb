import { scopes } from '../../generated/scopes.gen.ts';
import type { Locale } from '../../http/locale.ts';
import type { PlainScope } from '../scopes.ts';

/** The texts of the pages in one language. */
export interface ConsentTexts {
  /** The language's own name. */
  readonly language: string;
  /** Label of the list of languages. */
  readonly languages: string;
  readonly sandbox: string;
  readonly disclaimer: string;
  readonly title: (client: string) => string;
  readonly person: string;
  readonly company: string;
  readonly loginName: string;
  readonly password: string;
  readonly wrongPassword: string;
  readonly tooManyAttempts: string;
  readonly vouchedFor: (client: string, email: string) => string;
  readonly unknownEmail: (client: string, email: string) => string;
  readonly scopes: (client: string) => string;
  readonly noScopes: (client: string) => string;
  readonly noUsers: string;
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
  readonly rejected: string;
  readonly rejectedHint: string;
  readonly scope: Readonly<Record<PlainScope, string>>;
}

/** English texts. The texts of scopes are those of the description. */
const englishTexts: ConsentTexts = {
  language: 'English',
  languages: 'Languages',
  sandbox: 'Litas sandbox',
  disclaimer: 'This is not Paysera. Users and money are invented.',
  title: (client) => `${client} requests access`,
  person: 'Continue as',
  company: 'company',
  loginName: 'Email address or phone number',
  password: 'Password',
  wrongPassword: 'No user has this name and this password.',
  tooManyAttempts: 'Too many wrong passwords. Try again in a quarter of an hour of the world clock.',
  vouchedFor: (client, email) => `${client} says that you are ${email}.`,
  unknownEmail: (client, email) =>
    `${client} says that you are ${email}. No user of this world has this email address.`,
  scopes: (client) => `${client} requests`,
  noScopes: (client) => `${client} requests your user id only`,
  noUsers: 'This world has no users, so you can only deny.',
  alwaysShared: 'Your user id and the id of your default wallet are always shared.',
  optional: 'optional',
  optionalHint: 'You can uncheck scopes that are marked “optional”.',
  offline: 'offline',
  offlineHint: 'Scopes that are marked “offline” stay granted until you withdraw them.',
  approve: 'Approve',
  deny: 'Deny',
  returnTo: (origin) => `You then return to ${origin}.`,
  grants: 'Granted offline scopes',
  grantsHint:
    'These applications have the following scopes until you withdraw them, even when you are not signed in.',
  noGrants:
    'No application has offline scopes. Scopes that are marked “offline” appear here after you approve them.',
  grantOf: (person, client) => `${person} granted to ${client}`,
  withdraw: 'Withdraw',
  withdrawAll: 'Withdraw all',
  decided: 'You have already decided',
  approvedBefore: (person) => `${person} approved this request.`,
  deniedBefore: 'This request was denied.',
  decidedHint: 'To decide again, go back to the application and start again.',
  continueTo: (origin) => `Continue to ${origin}`,
  rejected: 'This request was rejected',
  rejectedHint: 'The browser is therefore not redirected to the application.',
  scope: scopes,
};

/** Lithuanian texts. */
const lithuanianTexts: ConsentTexts = {
  language: 'Lietuvių',
  languages: 'Kalbos',
  sandbox: 'Litas: bandomoji aplinka',
  disclaimer: 'Tai ne Paysera. Naudotojai ir pinigai išgalvoti.',
  title: (client) => `${client} prašo prieigos`,
  person: 'Tęsti kaip',
  company: 'įmonė',
  loginName: 'El. paštas arba telefono numeris',
  password: 'Slaptažodis',
  wrongPassword: 'Naudotojo su tokiu vardu ir slaptažodžiu nėra.',
  tooManyAttempts: 'Per daug neteisingų slaptažodžių. Bandykite dar kartą po ketvirčio valandos.',
  vouchedFor: (client, email) => `${client} nurodė, kad Jūs esate ${email}.`,
  unknownEmail: (client, email) =>
    `${client} nurodė, kad Jūs esate ${email}. Naudotojo su tokiu el. pašto adresu čia nėra.`,
  scopes: (client) => `${client} prašo`,
  noScopes: (client) => `${client} prašo tik Jūsų naudotojo numerio`,
  noUsers: 'Čia nėra naudotojų, todėl galima tik atmesti.',
  alwaysShared: 'Jūsų naudotojo ir pagrindinės piniginės numeriai perduodami visada.',
  optional: 'neprivaloma',
  optionalHint: 'Galite nuimti žymą nuo teisių, pažymėtų „neprivaloma“.',
  offline: 'ir neprisijungus',
  offlineHint: 'Teisės, pažymėtos „ir neprisijungus“, galioja, kol jų neatšauksite.',
  approve: 'Patvirtinti',
  deny: 'Atmesti',
  returnTo: (origin) => `Tada grįšite į ${origin}.`,
  grants: 'Galiojančios teisės',
  grantsHint: 'Šios programos gali bet kada pasinaudoti išvardytomis teisėmis, kol jų neatšauksite.',
  noGrants:
    'Programos tokių teisių neturi. Patvirtintos teisės, pažymėtos „ir neprisijungus“, bus išvardytos čia.',
  grantOf: (person, client) => `${person} leidžia programai „${client}“`,
  withdraw: 'Atšaukti',
  withdrawAll: 'Atšaukti viską',
  decided: 'Jūs jau nusprendėte',
  approvedBefore: (person) => `Šią užklausą patvirtino ${person}.`,
  deniedBefore: 'Ši užklausa atmesta.',
  decidedHint: 'Norėdami nuspręsti iš naujo, grįžkite į programą ir pradėkite iš pradžių.',
  continueTo: (origin) => `Tęsti: ${origin}`,
  rejected: 'Užklausa atmesta',
  rejectedHint: 'Todėl naršyklė į programą nenukreipiama.',
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

/** The texts of the pages by language. */
export const texts: Readonly<Record<Locale, ConsentTexts>> = { en: englishTexts, lt: lithuanianTexts };
