<?php

declare(strict_types=1);

require __DIR__ . '/Wallet.php';
require __DIR__ . '/Sandbox.php';

/** Prints the balance of the user, and what came in and went out in each month. Amounts are in cents. */
function report(Wallet $wallet): void
{
    printf("%s EUR at disposal\n", $wallet->get('/rest/v1/wallet/me/balance')['EUR']['at_disposal_decimal']);
    $months = [];
    foreach ($wallet->statements(['currency' => 'EUR']) as $statement) {
        $month = gmdate('Y-m', $statement['date']);
        $months[$month] ??= ['in' => 0, 'out' => 0];
        $months[$month][$statement['direction']] += $statement['amount'];
    }
    ksort($months);
    foreach ($months as $name => ['in' => $in, 'out' => $out]) {
        printf("%s  in %9s  out %9s\n", $name, euros($in), euros($out));
    }
}

function euros(int $cents): string
{
    return sprintf('%d.%02d', intdiv($cents, 100), $cents % 100);
}

if (in_array('--sandbox', $argv, true)) {
    $sandbox = new Sandbox();
    $wallet = new Wallet($sandbox->origin, ...Sandbox::CLIENT);
    $wallet->logIn(...Sandbox::ONA, scopes: ['balance', 'statements']);
} else {
    $names = ['WALLET_ID', 'WALLET_KEY', 'WALLET_USERNAME', 'WALLET_PASSWORD'];
    [$id, $key, $username, $password] = array_map('getenv', $names);
    if (in_array(false, [$id, $key, $username, $password], true)) {
        fwrite(STDERR, 'Set ' . implode(', ', $names) . ", or use --sandbox.\n");
        exit(1);
    }
    $wallet = new Wallet('https://wallet.paysera.com', $id, $key);
    $wallet->logIn($username, $password, ['balance', 'statements']);
}
report($wallet);
