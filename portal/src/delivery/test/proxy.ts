import { createServer, type IncomingMessage, request, type Server } from 'node:http';

export type Hit = { method: string; path: string; agent: string; when: 'before' | 'after' };

/**
 * Stands between clients and the delivery service. `fault` is asked for each request, before it goes
 * on and after its answer came; when it says so, the connection breaks there.
 * @param files what it answers itself, by path
 */
export async function openProxy(
  target: number,
  files: Record<string, string>,
  fault: (hit: Hit) => Promise<boolean>,
): Promise<{ port: number; close(): void }> {
  const server = createServer(async (incoming, outgoing) => {
    const { method = '', url: path = '', headers } = incoming;
    const file = files[path];
    if (file !== undefined) return void outgoing.end(file);
    const hit = { method, path, agent: headers['user-agent'] ?? '' };
    const body = await bytesOf(incoming);
    if (await fault({ ...hit, when: 'before' })) return void outgoing.destroy();
    const options = { port: target, host: '127.0.0.1', method, path, headers };
    const onward = request(options, async (answer) => {
      const bytes = await bytesOf(answer);
      if (await fault({ ...hit, when: 'after' })) return void outgoing.destroy();
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(bytes);
    });
    onward.on('error', () => outgoing.destroy());
    onward.end(body);
  });
  return {
    port: await listen(server),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function bytesOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  try {
    for await (const part of message) parts.push(part as Buffer);
  } catch {
    // The other end is gone; what came is passed on and fails there.
  }
  return Buffer.concat(parts);
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
