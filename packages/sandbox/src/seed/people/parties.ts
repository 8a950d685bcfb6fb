import type { Party } from '../../state/movement.ts';
import { companyAccount, iban, personAccount } from './member.ts';

// The companies do not exist. The 0 in their bank's BIC says that it is one for tests.

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

const outside = (name: string, account: string, bic: string, code?: string): Party => ({
  shown: { name, account_number: account, ibans: [account], bic, ...(code !== undefined && { code }) },
});

const overseas = (name: string, accountNumber: string, bic: string): Party => ({
  shown: { name, account_number: accountNumber, bic },
});

/** Returns a party for a card payment, which shows only the name of the shop. */
const shop = (name: string): Party => ({ shown: { display_name: name } });

/** Parties that own wallets of this world. */
export const members = {
  ona: person(5101, 14471, 'Ona P.'),
  onaSavings: person(5101, 14472, 'Ona P.'),
  jakub: person(5102, 14503, 'Jakub Z.'),
  mantas: person(5103, 14519, 'Mantas'),
  coffeeCorner: {
    walletId: 20115,
    shown: {
      display_name: 'Coffee Corner',
      code: '395112237',
      account_number: companyAccount(20115),
      wallet_id: 20115,
      user_id: 7001,
      owner_id: 7001,
    },
  },
} as const satisfies Record<string, Party>;

/** External parties. */
export const others = {
  balticTimber: outside('UAB Baltic Timber', iban('lt', 12_345_678_901n), 'LITALT20XXX', '390011227'),
  landlord: outside('Rasa Butkienė', iban('lt', 417n), 'LITALT20XXX'),
  shopLandlord: outside('UAB Senamiesčio patalpos', iban('lt', 522n), 'LITALT20XXX', '390045674'),
  heating: outside('AB Kauno šiluma ir vanduo', iban('lt', 633n), 'LITALT20XXX', '390078919'),
  phone: outside('UAB Ryšys', iban('lt', 744n), 'LITALT20XXX', '390090018'),
  taxes: outside('Mokesčių inspekcija', iban('lt', 855n), 'LITALT20XXX', '398000001'),
  beans: outside('Nordic Beans ApS', iban('dk', 440_116_243n), 'NOBEDK20XXX'),
  coffeeMachines: outside('UAB Kavos technika', iban('lt', 1_188n), 'LITALT20XXX', '390134564'),
  cups: overseas('Paper Goods LLC', '8800441902', 'PAGOUS30XXX'),
  studio: overseas('Harbour Studio Inc.', '4417710023', 'HASTUS30XXX'),
  software: outside('Wisła Software sp. z o.o.', iban('pl', 71_219_812_874n), 'WISLPLP0XXX'),
  tenant: outside('Anna Nowak', iban('pl', 300_201_355_387n), 'NOWAPLP0XXX'),
  jakubAbroad: outside('Jakub Zieliński', iban('pl', 603_123_456_789n), 'WISLPLP0XXX'),
  mantasLandlord: outside('Algis Vaitkus', iban('lt', 1_077n), 'LITALT20XXX'),
  cardTerminal: outside('UAB Kortelių centras', iban('lt', 966n), 'LITALT20XXX', '390123450'),
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
