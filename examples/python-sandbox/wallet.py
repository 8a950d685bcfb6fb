"""A small client of the Wallet API. It needs nothing but the standard library."""

import base64
import hashlib
import hmac
import json
import secrets
import time
import urllib.error
import urllib.parse
import urllib.request


class WalletError(Exception):
    """An error response. Branch on `code`, such as `not_found`."""

    def __init__(self, status, body):
        self.status = status
        self.code = body.get('error', 'unknown')
        super().__init__(f'{status} {self.code}: {body.get("error_description", "")}')


class Wallet:
    """Calls the API with client credentials, or as the user of a token."""

    def __init__(self, origin, client_id, key, headers=None):
        self.origin = origin
        self.client = (client_id, key)
        self.headers = headers or {}
        self.token = None

    def log_in(self, username, password, scopes):
        """Exchanges a password for a token. Users of a web app sign in on the consent page instead."""
        form = {'grant_type': 'password', 'username': username, 'password': password, 'scope': ' '.join(scopes)}
        self.token = self._send('POST', '/oauth/v1/token', self.client, form)

    def get(self, path, **query):
        """Reads a resource. An expired token is refreshed once."""
        target = path + ('?' + urllib.parse.urlencode(query) if query else '')
        try:
            return self._send('GET', target, self._credentials())
        except WalletError as error:
            if error.code != 'invalid_grant' or not self.token or 'refresh_token' not in self.token:
                raise
        form = {'grant_type': 'refresh_token', 'refresh_token': self.token['refresh_token']}
        self.token = self._send('POST', '/oauth/v1/token', self.client, form)
        return self._send('GET', target, self._credentials())

    def statements(self, **query):
        """Yields all statements, with the newest first."""
        while True:
            page = self.get('/rest/v1/wallet/me/statements', limit=200, **query)
            yield from page['statements']
            if not page['_metadata']['has_next']:
                return
            query['after'] = page['_metadata']['cursors']['after']

    def _credentials(self):
        return (self.token['access_token'], self.token['mac_key']) if self.token else self.client

    def _send(self, method, target, credentials, form=None):
        body = urllib.parse.urlencode(form).encode() if form else None
        headers = {**self.headers, 'Authorization': self._authorization(method, target, body, *credentials)}
        request = urllib.request.Request(self.origin + target, body, headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as response:
                return json.load(response)
        except urllib.error.HTTPError as error:
            with error:
                raise WalletError(error.code, json.load(error)) from None

    def _authorization(self, method, target, body, mac_id, key):
        url = urllib.parse.urlsplit(self.origin)
        port = url.port or (443 if url.scheme == 'https' else 80)
        timestamp, nonce, ext = str(int(time.time())), secrets.token_hex(16), ''
        if body:
            digest = base64.b64encode(hashlib.sha256(body).digest())
            ext = urllib.parse.urlencode({'body_hash': digest})
        # Each element ends with a line feed, an empty one too.
        elements = [timestamp, nonce, method, target, url.hostname, str(port), ext]
        signed = ''.join(element + '\n' for element in elements)
        mac = base64.b64encode(hmac.new(key.encode(), signed.encode(), hashlib.sha256).digest()).decode()
        return f'MAC id="{mac_id}", ts="{timestamp}", nonce="{nonce}", mac="{mac}", ext="{ext}"'
