<?php
// Signs a call with client credentials, as a program in plain PHP does. Without extensions and without a library.
$url = getenv('SANDBOX_URL') . '/rest/v1/client';
[$id, $key] = [getenv('CLIENT_ID'), getenv('CLIENT_KEY')];

$parts = parse_url($url);
$port = $parts['port'] ?? ($parts['scheme'] === 'https' ? 443 : 80);
[$ts, $nonce] = [time(), bin2hex(random_bytes(16))];
$text = implode("\n", [$ts, $nonce, 'GET', $parts['path'], $parts['host'], $port, '', '']);
$mac = base64_encode(hash_hmac('sha256', $text, $key, true));

$context = stream_context_create([
    'http' => ['header' => "Authorization: MAC id=\"$id\", ts=\"$ts\", nonce=\"$nonce\", mac=\"$mac\"", 'ignore_errors' => true],
    'ssl' => getenv('CA_FILE') ? ['cafile' => getenv('CA_FILE')] : [],
]);
echo file_get_contents($url, false, $context);
