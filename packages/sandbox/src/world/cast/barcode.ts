/** Writes the barcode of a wallet: an EAN-13 number that begins with 29, as shops number what never leaves them. */
export function barcodeOf(walletId: number): string {
  const digits = `29${String(walletId).padStart(10, '0')}`;
  let sum = 0;
  for (let index = 0; index < 12; index++) sum += Number(digits.charAt(index)) * (index % 2 === 0 ? 1 : 3);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
