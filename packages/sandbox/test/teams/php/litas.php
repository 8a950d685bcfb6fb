<?php
// Calls a sandbox for teams: signs by hand, signs in, approves on the consent page, and reads the user and the balance.
// Usage: php litas.php <base URL> <client id> <key> <redirect URI> <login>
// The environment variable LITAS_PASSWORD has the password, LITAS_CA_FILE the certificates that are trusted.
declare(strict_types=1);

[, $base, $id, $key, $redirect, $login] = $argv;
$password = getenv('LITAS_PASSWORD');

/** Sends a request. Returns status, headers and body. */
function send(string $method, string $url, array $headers = [], string $body = ''): array
{
    $ca = getenv('LITAS_CA_FILE');
    $http = [
        'method' => $method,
        'header' => implode("\r\n", $headers),
        'content' => $body,
        'ignore_errors' => true,
        'follow_location' => 0,
        'timeout' => 10,
    ];
    $context = stream_context_create(['http' => $http, 'ssl' => $ca === false ? [] : ['cafile' => $ca]]);
    $text = file_get_contents($url, false, $context);
    if ($text === false) {
        fail("$method $url: no response");
    }
    $head = $http_response_header;
    return [(int) explode(' ', $head[0])[1], $head, $text];
}

function fail(string $message): never
{
    fwrite(STDERR, "$message\n");
    exit(1);
}

/** Creates the Authorization header of a MAC signature. */
function sign(string $id, string $key, string $method, string $url, string $body): string
{
    $parts = parse_url($url);
    $target = ($parts['path'] ?? '/') . (isset($parts['query']) ? '?' . $parts['query'] : '');
    $port = $parts['port'] ?? ($parts['scheme'] === 'https' ? 443 : 80);
    $ext = $body === '' ? '' : 'body_hash=' . rawurlencode(base64_encode(hash('sha256', $body, true)));
    [$ts, $nonce] = [(string) time(), bin2hex(random_bytes(16))];
    $text = implode("\n", [$ts, $nonce, $method, $target, $parts['host'], $port, $ext, '']);
    $mac = base64_encode(hash_hmac('sha256', $text, $key, true));
    return "Authorization: MAC id=\"$id\", ts=\"$ts\", nonce=\"$nonce\", mac=\"$mac\", ext=\"$ext\"";
}

/** Sends a signed request, and returns the parsed body. */
function call(string $id, string $key, string $method, string $url, array $form = []): array
{
    $body = http_build_query($form);
    $headers = [sign($id, $key, $method, $url, $body)];
    if ($body !== '') {
        $headers[] = 'Content-Type: application/x-www-form-urlencoded';
    }
    [$status, , $text] = send($method, $url, $headers, $body);
    if ($status !== 200) {
        fail("$method $url: $status $text");
    }
    return json_decode($text, true, 16, JSON_THROW_ON_ERROR);
}

// The user approves on the consent page, whose world is that of the client.
$query = ['response_type' => 'code', 'client_id' => $id, 'redirect_uri' => $redirect, 'scope' => 'email balance', 'state' => 'php'];
[$status, , $page] = send('GET', "$base/frontend/en/oauth?" . http_build_query($query));
preg_match('/ action="([^"]+)"/', $page, $action);
preg_match('/ name="request" value="([^"]+)"/', $page, $request);
if ($status !== 200 || !$action || !$request) {
    fail("The consent page has status $status.");
}
$form = ['request' => $request[1], 'login' => $login, 'password' => $password, 'decision' => 'approve'];
$headers = ['Content-Type: application/x-www-form-urlencoded', "Origin: $base"];
[$status, $head] = send('POST', $base . html_entity_decode($action[1]), $headers, http_build_query($form));
$location = current(preg_grep('/^location:/i', $head)) ?: '';
parse_str((string) parse_url(trim(substr($location, 9)), PHP_URL_QUERY), $result);
if ($status !== 303 || !isset($result['code']) || $result['state'] !== 'php') {
    fail("The form has status $status.");
}

// The code becomes a token, which signs the calls.
$grant = ['grant_type' => 'authorization_code', 'code' => $result['code'], 'redirect_uri' => $redirect];
$token = call($id, $key, 'POST', "$base/oauth/v1/token", $grant);
$user = call($token['access_token'], $token['mac_key'], 'GET', "$base/rest/v1/user/me");
$balance = call($token['access_token'], $token['mac_key'], 'GET', "$base/rest/v1/wallet/me/balance");
echo $user['email'], ' ', $balance['EUR']['at_disposal_decimal'], "\n";
