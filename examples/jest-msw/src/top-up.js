const { createWallet, userMessage, WalletError } = require('@litas/client');
const { compareDecimals, exactAmount, formatMoney, subtractDecimals } = require('@litas/client/money');

/**
 * Tells a user how much money a purchase still needs.
 *
 * @param {import('@litas/client').WalletOptions} options - Options of the user's wallet.
 * @param {string} price - Price in euros, such as `12.50`.
 * @returns {Promise<{ ok: boolean, message: string, signIn?: boolean }>} A sentence for the user, and whether the user can pay. With
 *   `signIn` the user has to sign in first.
 */
async function checkPurchase(options, price) {
  try {
    const { EUR } = await createWallet(options).getWalletBalance({ walletId: 'me' });
    const available = EUR ? exactAmount(EUR.at_disposal, EUR.at_disposal_decimal) : '0';
    if (compareDecimals(available, price) >= 0) return { ok: true, message: 'You can pay.' };
    const missing = formatMoney(subtractDecimals(price, available), { currency: 'EUR', locale: 'en-GB' });
    return { ok: false, message: `You need ${missing} more.` };
  } catch (error) {
    if (!(error instanceof WalletError)) throw error;
    return { ok: false, message: userMessage(error), signIn: error.code === 'authorize_again' };
  }
}

module.exports = { checkPurchase };
