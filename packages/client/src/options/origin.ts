/** Where the API is. */
export const productionOrigin = 'https://wallet.paysera.com';
