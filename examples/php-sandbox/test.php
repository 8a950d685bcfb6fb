<?php

declare(strict_types=1);

require __DIR__ . '/Wallet.php';
require __DIR__ . '/Sandbox.php';

$sandbox = new Sandbox('--now', '2026-01-01T09:00:00Z');

$wallet = fn(string $world, array $client = Sandbox::CLIENT): Wallet => new Wallet(
    $sandbox->origin,
    ...$client,
    headers: ["X-Sandbox-World: $world"],
);
$ona = function (string $world) use ($wallet): Wallet {
    $own = $wallet($world);
    $own->logIn(...Sandbox::ONA, scopes: ['email', 'balance', 'statements']);
    return $own;
};
$errorOf = function (callable $call): string {
    try {
        $call();
    } catch (WalletError $error) {
        return "$error->status $error->error";
    }
    return 'no error';
};

/** Each test has the world of its name, and returns what was expected and what came. */
$tests = [
    'client reads a user' => fn(string $world) => [
        'ona@example.org',
        $wallet($world, Sandbox::READER)->get('/rest/v1/user/5101')['email'],
    ],
    'user reads the own balance' => fn(string $world) => [
        '6089.51',
        $ona($world)->get('/rest/v1/wallet/me/balance')['EUR']['at_disposal_decimal'],
    ],
    'statements have several pages' => function (string $world) use ($ona): array {
        $ids = array_column(iterator_to_array($ona($world)->statements(['currency' => 'EUR']), false), 'id');
        return [[true, count($ids)], [count($ids) > 200, count(array_unique($ids))]];
    },
    'query is signed' => fn(string $world) => [
        5,
        $ona($world)->get('/rest/v1/wallet/me/statements', ['text' => 'Coffee & cake', 'limit' => 5])['_metadata']['limit'],
    ],
    'expired token is refreshed' => function (string $world) use ($ona, $sandbox): array {
        $own = $ona($world);
        $before = $own->accessToken();
        $sandbox->control($world, '/clock/advance', ['seconds' => 7200]);
        return [['ona@example.org', true], [$own->get('/rest/v1/user/me')['email'], $own->accessToken() !== $before]];
    },
    'unknown user is an error' => fn(string $world) => [
        '404 not_found',
        $errorOf(fn() => $wallet($world, Sandbox::READER)->get('/rest/v1/user/1')),
    ],
    'wrong key is an error' => fn(string $world) => [
        '401 unauthorized',
        $errorOf(fn() => $wallet($world, ['staticReader1', 'mistyped'])->get('/rest/v1/user/5101')),
    ],
    'fault is an error' => function (string $world) use ($wallet, $sandbox, $errorOf): array {
        $sandbox->control($world, '/faults', ['operations' => ['getUser'], 'status' => 404, 'code' => 'not_found', 'count' => 1]);
        return ['404 not_found', $errorOf(fn() => $wallet($world, Sandbox::READER)->get('/rest/v1/user/5101'))];
    },
];

$failed = 0;
foreach ($tests as $name => $test) {
    [$expected, $actual] = $test(str_replace(' ', '-', $name));
    $passes = $expected === $actual;
    $failed += $passes ? 0 : 1;
    echo $passes ? "ok      $name\n" : "FAILED  $name: expected " . json_encode($expected) . ', got ' . json_encode($actual) . "\n";
}
printf("%d passed, %d failed\n", count($tests) - $failed, $failed);
exit($failed === 0 ? 0 : 1);
