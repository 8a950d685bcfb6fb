<?php

declare(strict_types=1);

/** An error response. Branch on `$error->error`, such as `not_found`. */
final class WalletError extends RuntimeException
{
    public readonly string $error;

    public function __construct(public readonly int $status, array $body)
    {
        $this->error = $body['error'] ?? 'unknown';
        parent::__construct("$status $this->error: " . ($body['error_description'] ?? ''));
    }
}

/** Calls the Wallet API with client credentials, or as the user of a token. */
final class Wallet
{
    private ?array $token = null;

    /** @param list<string> $headers More headers of each request, such as the world of a sandbox. */
    public function __construct(
        private readonly string $origin,
        private readonly string $id,
        private readonly string $key,
        private readonly array $headers = [],
    ) {
    }

    /** Exchanges a password for a token. Users of a web app sign in on the consent page instead. */
    public function logIn(string $username, string $password, array $scopes): void
    {
        $form = ['grant_type' => 'password', 'username' => $username, 'password' => $password];
        $this->token = $this->sendForm($form + ['scope' => implode(' ', $scopes)]);
    }

    /** Reads a resource. An expired token is refreshed once. */
    public function get(string $path, array $query = []): array
    {
        $target = $path . ($query === [] ? '' : '?' . http_build_query($query));
        try {
            return $this->send('GET', $target, ...$this->credentials());
        } catch (WalletError $error) {
            $refresh = $this->token['refresh_token'] ?? null;
            if ($error->error !== 'invalid_grant' || $refresh === null) {
                throw $error;
            }
        }
        $this->token = $this->sendForm(['grant_type' => 'refresh_token', 'refresh_token' => $refresh]);
        return $this->send('GET', $target, ...$this->credentials());
    }

    /** Yields all statements, with the newest first. */
    public function statements(array $query = []): Generator
    {
        do {
            $page = $this->get('/rest/v1/wallet/me/statements', $query + ['limit' => 200]);
            foreach ($page['statements'] as $statement) {
                yield $statement;
            }
            $query['after'] = $page['_metadata']['cursors']['after'] ?? null;
        } while ($page['_metadata']['has_next']);
    }

    public function accessToken(): ?string
    {
        return $this->token['access_token'] ?? null;
    }

    private function credentials(): array
    {
        return $this->token === null
            ? [$this->id, $this->key]
            : [$this->token['access_token'], $this->token['mac_key']];
    }

    private function sendForm(array $form): array
    {
        return $this->send('POST', '/oauth/v1/token', $this->id, $this->key, http_build_query($form));
    }

    private function send(string $method, string $target, string $id, string $key, string $body = ''): array
    {
        $http = [
            'method' => $method,
            'header' => [
                ...$this->headers,
                ...($body === '' ? [] : ['Content-Type: application/x-www-form-urlencoded']),
                'Authorization: ' . $this->authorization($method, $target, $id, $key, $body),
            ],
            'content' => $body,
            'timeout' => 30,
            'ignore_errors' => true,
        ];
        $response = file_get_contents($this->origin . $target, false, stream_context_create(['http' => $http]));
        if ($response === false) {
            throw new WalletError(0, ['error' => 'connection']);
        }
        $status = (int) explode(' ', $http_response_header[0])[1];
        $decoded = json_decode($response, true) ?? [];
        return $status < 400 ? $decoded : throw new WalletError($status, $decoded);
    }

    private function authorization(string $method, string $target, string $id, string $key, string $body): string
    {
        $url = parse_url($this->origin);
        $port = $url['port'] ?? ($url['scheme'] === 'https' ? 443 : 80);
        [$timestamp, $nonce] = [time(), bin2hex(random_bytes(16))];
        $hash = base64_encode(hash('sha256', $body, true));
        $ext = $body === '' ? '' : http_build_query(['body_hash' => $hash]);
        // Each element ends with a line feed, an empty one too.
        $signed = implode("\n", [$timestamp, $nonce, $method, $target, $url['host'], $port, $ext, '']);
        $mac = base64_encode(hash_hmac('sha256', $signed, $key, true));
        return sprintf('MAC id="%s", ts="%d", nonce="%s", mac="%s", ext="%s"', $id, $timestamp, $nonce, $mac, $ext);
    }
}
