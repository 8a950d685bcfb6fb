import { barcodeOf } from './barcode.ts';
import { type Member, personAccount, walletIban } from './member.ts';

/** The third person: has confirmed a phone number and nothing else, so most fields are missing. */
export const mantas: Member = {
  user: {
    id: 5103,
    password: 'paper-lantern-7',
    walletIds: [14519],
    profile: {
      phone: '37060000103',
      display_name: 'Mantas',
      type: 'natural',
      identification_level: 'unidentified',
      calculated_level: 'unidentified',
      locale: 'lt',
    },
  },
  wallets: [
    {
      id: 14519,
      ownerId: 5103,
      barcode: barcodeOf(14519),
      account: {
        number: personAccount(14519),
        owner_display_name: 'Mantas',
        owner_type: 'natural',
        user_id: 5103,
        type: 'local',
        ibans: [walletIban(14519)],
        main_iban: walletIban(14519),
        status: 'active',
        flags: { savings: false, public: false },
      },
    },
  ],
  opening: { 14519: { EUR: 21_300n } },
  reservations: [],
};
