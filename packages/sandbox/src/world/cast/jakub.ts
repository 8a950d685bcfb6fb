import { ibanOf, type Member, personAccount } from './member.ts';

/** The second person: from Poland, with wallets in two currencies and nobody's politics to declare. */
export const jakub: Member = {
  user: {
    id: 5102,
    password: 'battery-staple-4',
    walletIds: [14503],
    profile: {
      email: 'jakub@example.org',
      phone: '48600000102',
      display_name: 'Jakub Z.',
      address: { country: 'lt', city: 'Vilnius', street: 'Kalvarijų g. 88-21', post_index: '08211' },
      identity: { name: 'Jakub', surname: 'Zieliński', nationality: 'pl', code: '88111204512' },
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
      account: {
        number: personAccount(14503),
        owner_display_name: 'Jakub Z.',
        owner_title: 'Jakub Zieliński',
        owner_type: 'natural',
        user_id: 5102,
        type: 'local',
        ibans: [ibanOf(14503)],
        main_iban: ibanOf(14503),
        status: 'active',
        flags: { savings: false, public: true },
      },
    },
  ],
  opening: { 14503: { EUR: 90_000n, PLN: 640_000n } },
  reservations: [],
};
