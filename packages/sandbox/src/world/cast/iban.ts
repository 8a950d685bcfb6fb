/** Bank codes of zeros belong to no bank, so that an IBAN is in order and yet no real account is meant. */
const bankCodes = { lt: '00000', pl: '00000000', dk: '0000' } as const;
/** Digits of an account number. */
const accountDigits = { lt: 11, pl: 16, dk: 10 } as const;

/**
 * Writes the IBAN of an account at a bank that does not exist.
 *
 * @param country - Where the bank would be.
 * @param account - Number of the account within the bank.
 * @see ISO 13616-1, which takes its check digits from ISO 7064 MOD 97-10
 */
export function iban(country: keyof typeof bankCodes, account: bigint): string {
  const code = country.toUpperCase();
  const basic = bankCodes[country] + account.toString().padStart(accountDigits[country], '0');
  const check = 98n - (BigInt(`${basic}${code.replaceAll(/[A-Z]/g, valueOf)}00`) % 97n);
  return `${code}${check.toString().padStart(2, '0')}${basic}`;
}

/** A stands for 10, Z for 35. */
const valueOf = (letter: string): string => String(letter.charCodeAt(0) - 55);
