/** The parts of the page of a person. */
export const personTabs = ['statements', 'payments', 'cards', 'identification', 'profile'] as const;

/** A part of the page of a person. */
export type PersonTab = (typeof personTabs)[number];

/** The periods of the charts, in days; `all` has no limit. */
export const chartSpans = { '90': 90, '365': 365, all: undefined } as const;

/** A period of the charts. */
export type ChartSpan = keyof typeof chartSpans;

/** The parameters of the URL for people and wallets. */
export interface PeopleSearch {
  /** The search text of the list of people. */
  readonly q?: string | undefined;
  readonly tab?: PersonTab | undefined;
  /** Id of the wallet. */
  readonly wallet?: string | undefined;
  readonly currency?: string | undefined;
  /** Part of the details of a statement. */
  readonly text?: string | undefined;
  readonly direction?: 'in' | 'out' | undefined;
  /** First day, `yyyy-mm-dd`. */
  readonly from?: string | undefined;
  /** Last day, `yyyy-mm-dd`. */
  readonly to?: string | undefined;
  /** The selected statement, as its date and its id: `1769860800.88000001`. */
  readonly at?: string | undefined;
  readonly span?: ChartSpan | undefined;
  /** The open form. */
  readonly form?: 'payment' | 'wallet' | 'profile' | 'new-wallet' | undefined;
}

const forms = ['payment', 'wallet', 'profile', 'new-wallet'] as const;
const patterns = {
  q: /^.{1,255}$/,
  wallet: /^\d{1,16}$/,
  currency: /^[A-Z]{3}$/,
  text: /^.{1,255}$/,
  from: /^\d{4}-\d\d-\d\d$/,
  to: /^\d{4}-\d\d-\d\d$/,
  at: /^\d{1,12}\.\d{1,16}$/,
} as const;

/** Reads the parameters for people and wallets. Invalid ones are left out. */
export function readPeopleSearch(search: Readonly<Record<string, unknown>>): PeopleSearch {
  const texts = Object.entries(patterns).flatMap(([name, pattern]) => {
    const value = search[name];
    return typeof value === 'string' && pattern.test(value) ? [[name, value] as const] : [];
  });
  const tab = personTabs.find((each) => each === search['tab']);
  const form = forms.find((each) => each === search['form']);
  const span = Object.keys(chartSpans).find((each) => each === search['span']) as ChartSpan | undefined;
  const direction = (['in', 'out'] as const).find((each) => each === search['direction']);
  return {
    ...(Object.fromEntries(texts) as PeopleSearch),
    ...(tab && { tab }),
    ...(form && { form }),
    ...(span && { span }),
    ...(direction && { direction }),
  };
}

/** Names of the parameters that belong to one wallet. */
const ofWallet = ['currency', 'text', 'direction', 'from', 'to', 'at', 'form'] as const;

/** Returns the parameters without those that belong to one wallet. */
export function withoutWallet<Search extends PeopleSearch>(search: Search): Search {
  return { ...search, ...Object.fromEntries(ofWallet.map((name) => [name, undefined])), wallet: undefined };
}
