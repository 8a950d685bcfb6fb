import { companyAccount, personAccount } from '../cast/member.ts';
import type { Party } from './movement.ts';

// The companies do not exist; the IBANs are sample numbers or have wrong check digits.

const person = (userId: number, walletId: number, name: string): Party => ({
  walletId,
  shown: {
    display_name: name,
    account_number: personAccount(walletId),
    wallet_id: walletId,
    user_id: userId,
    owner_id: userId,
  },
});

const outside = (name: string, iban: string, bic: string, code?: string): Party => ({
  shown: { name, account_number: iban, ibans: [iban], bic, ...(code !== undefined && { code }) },
});

const overseas = (name: string, accountNumber: string, bic: string): Party => ({
  shown: { name, account_number: accountNumber, bic },
});

/** A shop where a card is used tells its name and nothing else. */
const shop = (name: string): Party => ({ shown: { display_name: name } });

/** Owners of wallets of this world. */
export const members = {
  ona: person(5101, 14471, 'Ona P.'),
  onaSavings: person(5101, 14472, 'Ona P.'),
  jakub: person(5102, 14503, 'Jakub Z.'),
  mantas: person(5103, 14519, 'Mantas'),
  coffeeCorner: {
    walletId: 20115,
    shown: {
      display_name: 'Coffee Corner',
      code: '305112233',
      account_number: companyAccount(20115),
      wallet_id: 20115,
      user_id: 7001,
      owner_id: 7001,
    },
  },
} as const satisfies Record<string, Party>;

/** Everybody else. */
export const others = {
  balticTimber: outside('UAB Baltic Timber', 'LT601010012345678901', 'LIABLT2XXXX', '300011223'),
  landlord: outside('Rasa Butkienė', 'LT211010099000000417', 'LIABLT2XXXX'),
  shopLandlord: outside('UAB Senamiesčio patalpos', 'LT211010099000000522', 'LIABLT2XXXX', '300045671'),
  heating: outside('AB Kauno šiluma ir vanduo', 'LT211010099000000633', 'LIABLT2XXXX', '300078912'),
  phone: outside('UAB Ryšys', 'LT211010099000000744', 'LIABLT2XXXX', '300090017'),
  taxes: outside('Mokesčių inspekcija', 'LT211010099000000855', 'LIABLT2XXXX', '188000001'),
  beans: outside('Nordic Beans ApS', 'DK5000400440116243', 'NOBEDK22XXX'),
  cups: overseas('Paper Goods LLC', '8800441902', 'PAGOUS33XXX'),
  studio: overseas('Harbour Studio Inc.', '4417710023', 'HASTUS33XXX'),
  software: outside('Wisła Software sp. z o.o.', 'PL61109010140000071219812874', 'WISLPLPWXXX'),
  tenant: outside('Anna Nowak', 'PL27114020040000300201355387', 'NOWAPLPWXXX'),
  jakubAbroad: outside('Jakub Zieliński', 'PL10105000997603123456789123', 'WISLPLPWXXX'),
  mantasLandlord: outside('Algis Vaitkus', 'LT211010099000001077', 'LIABLT2XXXX'),
  cardTerminal: outside('UAB Kortelių centras', 'LT211010099000000966', 'LIABLT2XXXX', '300123450'),
  grocer: shop('Kampo krautuvė'),
  market: shop('Žaliasis turgus'),
  pharmacy: shop('Liepžiedžio vaistinė'),
  fuel: shop('Degalinė 24'),
  buses: shop('Kauno autobusai'),
  bookshop: shop('Skaitytojo knygynas'),
  films: shop('Kino langas'),
  streaming: shop('Streamhall'),
  hotel: shop('Hotel Pod Lipami, Kraków'),
  bistro: shop('Bar Mleczny Rynek, Kraków'),
  shoes: shop('Oak & Last, London'),
  cashMachine: shop('Bankomatas, Laisvės al. 60'),
} as const satisfies Record<string, Party>;
