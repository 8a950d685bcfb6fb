<?php

declare(strict_types=1);

/** The sandbox of this folder, on a free port. It ends with the object. */
final class Sandbox
{
    public const CLIENT = ['wkVd93h2uS', 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU'];
    public const READER = ['staticReader1', 'q8ZtW3nXc5VbR7yLd2KfHs9GmJp4QaEu'];
    public const ONA = ['ona@example.org', 'correct-horse-9'];

    public readonly string $origin;
    /** @var resource */
    private $process;

    public function __construct(string ...$options)
    {
        $program = __DIR__ . '/node_modules/@litas/sandbox/bin/litas-sandbox.js';
        $command = ['node', $program, '--port', '0', ...$options];
        $this->process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
        while (($line = fgets($pipes[1])) !== false) {
            if (preg_match('~http://127\.0\.0\.1:\d+~', $line, $found) === 1) {
                $this->origin = $found[0];
                return;
            }
        }
        throw new RuntimeException('The sandbox did not start.');
    }

    public function __destruct()
    {
        proc_terminate($this->process);
        proc_close($this->process);
    }

    /** Calls a control in a world, such as `/clock/advance`. */
    public function control(string $world, string $path, array $body): void
    {
        $header = ['Content-Type: application/json', "X-Sandbox-World: $world"];
        $http = ['method' => 'POST', 'header' => $header, 'content' => json_encode($body)];
        file_get_contents("$this->origin/__sandbox$path", false, stream_context_create(['http' => $http]));
    }
}
