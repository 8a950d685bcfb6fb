import type { ContactBookRecord } from '../../state/user-records.ts';
import { secondsOfDay } from './day.ts';
import { barcodeOf, type Member, personAccount, walletIban } from './member.ts';
import { members } from './parties.ts';

const owner = {
  owner_display_name: 'Ona P.',
  owner_title: 'Ona Petraitė',
  owner_type: 'natural',
  user_id: 5101,
  type: 'local',
  status: 'active',
} as const;

/**
 * The first person: has every field of a natural person except a request to delete the account.
 *
 * @param today - First second of the day on which the world is created, Unix time.
 */
export const ona = (today: number): Member => ({
  user: {
    id: 5101,
    password: 'correct-horse-9',
    walletIds: [14471, 14472],
    otherPhones: ['37060000199'],
    services: { paysera_app: today - 365 * secondsOfDay },
    position: { lat: 54.8985, lng: 23.9036, type: 'hidden' },
    questionnaire: { id: 640, status: 'filled' },
    profile: {
      email: 'ona@example.org',
      phone: '37060000101',
      display_name: 'Ona P.',
      address: { country: 'lt', city: 'Kaunas', street: 'Liepų g. 12-4', post_index: '44280' },
      identity: { name: 'Ona', surname: 'Petraitė', nationality: 'lt', code: '49103150015' },
      dob: '1991-03-15',
      gender: 'female',
      type: 'natural',
      identification_level: 'fully_identified',
      calculated_level: 'fully_identified',
      options: { default_currency: 'EUR' },
      locale: 'lt',
      pep: [{ name: 'Vytautas Petraitis', relation: 'parent', positions: ['member of a municipal council'] }],
    },
  },
  wallets: [
    {
      id: 14471,
      ownerId: 5101,
      barcode: barcodeOf(14471),
      licencePlate: 'ABC123',
      nfc: '04a2245b6c8f80',
      account: {
        number: personAccount(14471),
        ...owner,
        description: 'Everyday',
        ibans: [walletIban(14471)],
        main_iban: walletIban(14471),
        flags: { savings: false, public: false },
      },
    },
    {
      id: 14472,
      ownerId: 5101,
      barcode: barcodeOf(14472),
      account: {
        number: personAccount(14472),
        ...owner,
        description: 'Savings',
        ibans: [walletIban(14472)],
        main_iban: walletIban(14472),
        flags: { savings: true, public: false },
      },
    },
  ],
  opening: {
    14471: { EUR: 184_250n, USD: 32_000n, GBP: 0n, PLN: 0n, LTL: 0n },
    14472: { EUR: 250_000n },
  },
  reservations: [
    {
      id: 9001,
      walletId: 14471,
      currency: 'EUR',
      amount: 900n,
      details: 'Deposit for the tasting evening',
      referenceNumber: '7790',
      transferId: 66_120_020,
      otherParty: members.coffeeCorner.shown,
    },
  ],
  cards: [{ walletId: 14471, issuer: 'paysera', number: '5487001122', status: 'related' }],
});

/** Ona's contacts: Jakub's phone number in plain text, and an email address as a hash. */
export const onaContactBook: ContactBookRecord = {
  id: 311,
  userId: 5101,
  emails: [{ hash: '9352d42c7ffbebbcf5d438a14810945365ba406d' }],
  phones: [{ hash: '434a2ec20b240af5f5549daf8ec65d5bee0afad6', value: '48600000102' }],
};
