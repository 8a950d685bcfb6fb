import { others } from '../history/parties.ts';
import { barcodeOf } from './barcode.ts';
import { companyAccount, type Member, walletIban } from './member.ts';

/** The company. */
export const coffeeCorner: Member = {
  user: {
    id: 7001,
    password: 'double-espresso-3',
    walletIds: [20115],
    profile: {
      email: 'labas@coffee-corner.example',
      phone: '37060007001',
      display_name: 'Coffee Corner',
      address: { country: 'lt', city: 'Kaunas', street: 'Laisvės al. 51', post_index: '44309' },
      type: 'legal',
      company_code: '305112233',
      identification_level: 'fully_identified',
      calculated_level: 'fully_identified',
      options: { default_currency: 'EUR' },
      locale: 'lt',
    },
  },
  wallets: [
    {
      id: 20115,
      ownerId: 7001,
      barcode: barcodeOf(20115),
      account: {
        number: companyAccount(20115),
        owner_display_name: 'Coffee Corner',
        owner_title: 'UAB "Coffee Corner"',
        owner_type: 'legal',
        description: 'Till',
        user_id: 7001,
        type: 'local',
        ibans: [walletIban(20115)],
        main_iban: walletIban(20115),
        status: 'active',
        flags: { savings: false, public: true },
      },
    },
  ],
  opening: { 20115: { EUR: 1_240_000n, USD: 150_000n } },
  reservations: [
    {
      id: 9002,
      walletId: 20115,
      currency: 'EUR',
      amount: 48_000n,
      details: 'Espresso machine',
      transferId: 66_120_014,
      otherParty: others.coffeeMachines.shown,
    },
  ],
};
