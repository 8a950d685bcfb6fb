"""Prints the balance of a user, and what came in and went out in each month."""

import collections
import datetime
import decimal
import os
import sys

from sandbox import CLIENT, ONA, Sandbox
from wallet import Wallet, WalletError


def report(wallet, currency='EUR'):
    """Returns the lines of the report."""
    balance = wallet.get('/rest/v1/wallet/me/balance')[currency]
    lines = [f'{balance["at_disposal_decimal"]} {currency} at disposal']
    months = collections.defaultdict(lambda: {'in': decimal.Decimal(0), 'out': decimal.Decimal(0)})
    for statement in wallet.statements(currency=currency):
        date = datetime.datetime.fromtimestamp(statement['date'], datetime.timezone.utc)
        months[f'{date:%Y-%m}'][statement['direction']] += decimal.Decimal(statement['amount_decimal'])
    for name, month in sorted(months.items()):
        lines.append(f'{name}  in {month["in"]:>9}  out {month["out"]:>9}')
    return lines


def main():
    if '--sandbox' in sys.argv:
        with Sandbox() as sandbox:
            wallet = Wallet(sandbox.origin, *CLIENT)
            wallet.log_in(*ONA, scopes=['balance', 'statements'])
            print('\n'.join(report(wallet)))
        return
    names = ['WALLET_ID', 'WALLET_KEY', 'WALLET_USERNAME', 'WALLET_PASSWORD']
    missing = [name for name in names if name not in os.environ]
    if missing:
        sys.exit(f'Set {", ".join(missing)}, or use --sandbox.')
    wallet_id, key, username, password = (os.environ[name] for name in names)
    wallet = Wallet('https://wallet.paysera.com', wallet_id, key)
    wallet.log_in(username, password, scopes=['balance', 'statements'])
    print('\n'.join(report(wallet)))


if __name__ == '__main__':
    try:
        main()
    except WalletError as error:
        sys.exit(str(error))
