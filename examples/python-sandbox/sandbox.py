"""Starts the sandbox of this folder on a free port."""

import pathlib
import re
import subprocess

PROGRAM = pathlib.Path(__file__).parent / 'node_modules/@litas/sandbox/bin/litas-sandbox.js'

CLIENT = ('wkVd93h2uS', 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU')
READER = ('staticReader1', 'q8ZtW3nXc5VbR7yLd2KfHs9GmJp4QaEu')
ONA = ('ona@example.org', 'correct-horse-9')


class Sandbox:
    """A running sandbox. Use it in a `with` statement."""

    def __init__(self, *options):
        command = ['node', str(PROGRAM), '--port', '0', *options]
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        for line in self.process.stdout:
            found = re.search(r'http://127\.0\.0\.1:\d+', line)
            if found:
                self.origin = found.group()
                return
        raise RuntimeError('The sandbox did not start.')

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()
