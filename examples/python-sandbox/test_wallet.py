import json
import unittest
import urllib.request

from report import report
from sandbox import CLIENT, ONA, READER, Sandbox
from wallet import Wallet, WalletError


class WalletTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = cls.enterClassContext(Sandbox('--now', '2026-01-01T09:00:00Z'))

    def setUp(self):
        # A world for each test: users, clock and faults of its own.
        self.headers = {'X-Sandbox-World': self._testMethodName.replace('_', '-')}

    def wallet(self, client=CLIENT):
        return Wallet(self.sandbox.origin, *client, self.headers)

    def ona(self):
        wallet = self.wallet()
        wallet.log_in(*ONA, scopes=['email', 'balance', 'statements'])
        return wallet

    def control(self, path, body):
        headers = {**self.headers, 'Content-Type': 'application/json'}
        data = json.dumps(body).encode()
        url = f'{self.sandbox.origin}/__sandbox{path}'
        with urllib.request.urlopen(urllib.request.Request(url, data, headers)):
            pass

    def test_client_reads_a_user(self):
        self.assertEqual(self.wallet(READER).get('/rest/v1/user/5101')['email'], 'ona@example.org')

    def test_user_reads_the_own_balance(self):
        balance = self.ona().get('/rest/v1/wallet/me/balance')
        self.assertEqual(balance['EUR']['at_disposal_decimal'], '6089.51')

    def test_statements_have_several_pages(self):
        ids = [statement['id'] for statement in self.ona().statements(currency='EUR')]
        self.assertGreater(len(ids), 200)
        self.assertEqual(ids, sorted(set(ids), reverse=True))

    def test_report_has_a_line_for_each_month(self):
        lines = report(self.ona())
        self.assertEqual(lines[0], '6089.51 EUR at disposal')
        self.assertRegex(lines[-1], r'^2025-12  in +\d+\.\d\d  out +\d+\.\d\d$')

    def test_expired_token_is_refreshed(self):
        wallet = self.ona()
        before = wallet.token['access_token']
        self.control('/clock/advance', {'seconds': 7200})
        self.assertEqual(wallet.get('/rest/v1/user/me')['email'], 'ona@example.org')
        self.assertNotEqual(wallet.token['access_token'], before)

    def test_query_is_signed(self):
        page = self.ona().get('/rest/v1/wallet/me/statements', currency='EUR', text='Coffee & cake', limit=5)
        self.assertEqual(page['_metadata']['limit'], 5)

    def test_unknown_user_is_an_error(self):
        with self.assertRaises(WalletError) as caught:
            self.wallet(READER).get('/rest/v1/user/1')
        self.assertEqual((caught.exception.status, caught.exception.code), (404, 'not_found'))

    def test_fault_is_an_error(self):
        self.control('/faults', {'operations': ['getUser'], 'status': 429, 'count': 1})
        with self.assertRaises(WalletError) as caught:
            self.wallet(READER).get('/rest/v1/user/5101')
        self.assertEqual(caught.exception.status, 429)

    def test_wrong_key_is_an_error(self):
        with self.assertRaises(WalletError) as caught:
            self.wallet((READER[0], 'mistyped')).get('/rest/v1/user/5101')
        self.assertEqual(caught.exception.code, 'unauthorized')


if __name__ == '__main__':
    unittest.main()
