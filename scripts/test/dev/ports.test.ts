import { createServer, type AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { host, requireFreePorts } from '../../dev/ports.ts';

async function listen(): Promise<{ port: number; close: () => Promise<void> }> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen({ host, port: 0 }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

async function freePort(): Promise<number> {
  const { port, close } = await listen();
  await close();
  return port;
}

test('names the option that chooses another port when one is in use', async () => {
  const { port, close } = await listen();
  onTestFinished(close);
  const ports = {
    playground: await freePort(),
    sandbox: port,
    prism: await freePort(),
    docs: await freePort(),
  };
  await expect(requireFreePorts(ports)).rejects.toThrow(
    `A port cannot be used:
  Port ${port}, meant for the sandbox, is in use.
Perhaps another "npm start" is running: end it, or choose another with npm start -- --sandbox-port <number>.`,
  );
});

test('names all ports that are in use at once', async () => {
  const [one, other] = [await listen(), await listen()];
  onTestFinished(one.close);
  onTestFinished(other.close);
  const ports = {
    playground: one.port,
    sandbox: await freePort(),
    prism: other.port,
    docs: await freePort(),
  };
  await expect(requireFreePorts(ports)).rejects.toThrow(`2 ports cannot be used:
  Port ${one.port}, meant for the playground, is in use.
  Port ${other.port}, meant for Prism, is in use.
Perhaps another "npm start" is running: end it, or choose others with npm start -- --playground-port <number> --prism-port <number>.`);
});

test('leaves free ports free', async () => {
  const port = await freePort();
  await requireFreePorts({ docs: port });
  await expect(requireFreePorts({ docs: port })).resolves.toBeUndefined();
});
