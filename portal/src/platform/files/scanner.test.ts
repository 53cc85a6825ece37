import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openScanner, ScannerError } from './index.ts';

/** The harmless file that every scanner must report (eicar.org), in two parts so that none reports this one. */
const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

let server: Server | undefined;
afterEach(() => new Promise<void>((done) => (server ? server.close(() => done()) : done())));

/** Speaks clamd's side of INSTREAM, strictly. */
function fakeClamd(answer: (file: Buffer) => string) {
  return (socket: Socket) => {
    let got = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (data) => {
      got = Buffer.concat([got, data]);
      const file = unframe(got);
      if (file === 'more') return;
      socket.end(file === 'wrong' ? 'UNKNOWN COMMAND\0' : answer(file));
    });
  };
}

function unframe(got: Buffer): Buffer | 'more' | 'wrong' {
  const command = 'zINSTREAM\0';
  if (got.length < command.length) return 'more';
  if (got.subarray(0, command.length).toString() !== command) return 'wrong';
  const chunks: Buffer[] = [];
  for (let at = command.length; at + 4 <= got.length; ) {
    const length = got.readUInt32BE(at);
    at += 4;
    if (length === 0) return Buffer.concat(chunks);
    if (at + length > got.length) return 'more';
    chunks.push(got.subarray(at, at + length));
    at += length;
  }
  return 'more';
}

const honest = fakeClamd((file) =>
  file.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0',
);

async function listen(handler: (socket: Socket) => void, path?: string): Promise<string> {
  const started = createServer(handler);
  server = started;
  await new Promise<void>((done) =>
    path ? started.listen(path, done) : started.listen(0, '127.0.0.1', done),
  );
  return path ? `unix:${path}` : `tcp://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

describe('clamd', () => {
  it('finds EICAR, also across chunks, and lets a clean file pass', async () => {
    const scanner = openScanner(await listen(honest));
    expect(await scanner.scan(eicar)).toBe('infected');
    const long = Buffer.concat([Buffer.alloc(65_500, 'a'), eicar, Buffer.alloc(300_000)]);
    expect(await scanner.scan(long)).toBe('infected');
    expect(await scanner.scan(Buffer.alloc(200_000, 'a'))).toBe('clean');
    expect(await scanner.scan(Buffer.alloc(0))).toBe('clean');
  });

  it('is reached by a unix socket', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'clamd-'));
    const scanner = openScanner(await listen(honest, join(folder, 'clamd.ctl')));
    expect(await scanner.scan(eicar)).toBe('infected');
    rmSync(folder, { recursive: true });
  });

  it.each([
    ['an error', fakeClamd(() => 'INSTREAM size limit exceeded. ERROR\0')],
    ['nonsense', fakeClamd(() => 'OK\0')],
    ['nothing', (socket: Socket) => socket.resume() && socket.end()],
    ['a reset', (socket: Socket) => socket.destroy()],
  ])('gives no verdict on %s', async (_what, handler) => {
    const scanner = openScanner(await listen(handler));
    await expect(scanner.scan(eicar)).rejects.toThrow(ScannerError);
  });

  it('gives up on a scanner that never answers, and on none', async () => {
    const silent = openScanner(await listen((socket) => socket.resume().on('error', () => {})), 50);
    await expect(silent.scan(eicar)).rejects.toThrow(ScannerError);
    await expect(openScanner('tcp://127.0.0.1:1').scan(eicar)).rejects.toThrow(ScannerError);
  });
});

describe('without a scanner', () => {
  it('lets everything pass when none is configured', async () => {
    expect(await openScanner(undefined).scan(eicar)).toBe('clean');
  });

  it.each(['clamd', 'http://x', 'unix:relative'])('refuses the configuration %j', (url) => {
    expect(() => openScanner(url)).toThrow(/CLAMD_URL/);
  });
});
