/** Origin of the API. */
export const productionOrigin = 'https://wallet.paysera.com';
