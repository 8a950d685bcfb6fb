import { barcodeOf } from './barcode.ts';
import { type Member, personAccount, walletIban } from './member.ts';

/** The second person: from Poland, with money in two currencies, a wallet that he uses no more, and nobody's politics to declare. */
export const jakub: Member = {
  user: {
    id: 5102,
    password: 'battery-staple-4',
    walletIds: [14503, 14504],
    profile: {
      email: 'jakub@example.org',
      phone: '48600000102',
      display_name: 'Jakub Z.',
      address: { country: 'lt', city: 'Vilnius', street: 'Kalvarijų g. 88-21', post_index: '08211' },
      identity: { name: 'Jakub', surname: 'Zieliński', nationality: 'pl', code: '88111204511' },
      dob: '1988-11-12',
      gender: 'male',
      type: 'natural',
      identification_level: 'identified',
      calculated_level: 'identified',
      options: { default_currency: 'PLN' },
      locale: 'en',
      pep: [],
    },
  },
  wallets: [
    {
      id: 14503,
      ownerId: 5102,
      barcode: barcodeOf(14503),
      account: {
        number: personAccount(14503),
        owner_display_name: 'Jakub Z.',
        owner_title: 'Jakub Zieliński',
        owner_type: 'natural',
        user_id: 5102,
        type: 'local',
        ibans: [walletIban(14503)],
        main_iban: walletIban(14503),
        status: 'active',
        flags: { savings: false, public: true },
      },
    },
    {
      id: 14504,
      ownerId: 5102,
      barcode: barcodeOf(14504),
      account: {
        number: personAccount(14504),
        owner_display_name: 'Jakub Z.',
        owner_title: 'Jakub Zieliński',
        owner_type: 'natural',
        description: 'Before I moved',
        user_id: 5102,
        type: 'local',
        status: 'inactive',
        flags: { savings: false, public: false },
      },
    },
  ],
  opening: { 14503: { EUR: 90_000n, PLN: 640_000n } },
  reservations: [],
};
