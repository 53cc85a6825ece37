import { connect, createServer } from 'node:net';

/** A piece of what goes between a client and the server behind a relay. */
export type Piece = { connection: object; from: 'client' | 'server'; bytes: Buffer };

/**
 * An address that stays, whatever port the server behind it has.
 * @param port of the server now
 * @param watch sees each piece, and says whether it goes on
 */
export async function openRelay(
  port: () => number,
  watch: (piece: Piece) => Promise<boolean> = async () => true,
): Promise<{ port: number; close(): void }> {
  const open = new Set<{ destroy(): void }>();
  const relay = createServer((client) => {
    const server = connect(port(), '127.0.0.1');
    const pass = (from: Piece['from'], source: typeof client, target: typeof client) => {
      open.add(source);
      let passed = Promise.resolve();
      source.on('data', (bytes) => {
        passed = passed
          .then(() => watch({ connection: client, from, bytes }))
          .then((goesOn) => void (goesOn && target.write(bytes)));
      });
      source.on('error', () => {});
      source.on('close', () => {
        open.delete(source);
        target.destroy();
      });
    };
    pass('client', client, server);
    pass('server', server, client);
  });
  relay.listen(0, '127.0.0.1');
  await new Promise((resolve) => relay.once('listening', resolve));
  const address = relay.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    close() {
      relay.close();
      for (const each of open) each.destroy();
    },
  };
}
