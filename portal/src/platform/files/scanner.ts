import { connect, type NetConnectOpts } from 'node:net';
import { ConfigurationError } from '../config.ts';

/** Looks for malware. */
export type Scanner = {
  /** @throws ScannerError when no verdict can be had; the file must then not be accepted */
  scan(bytes: Uint8Array): Promise<'clean' | 'infected'>;
};

export class ScannerError extends Error {
  override name = 'ScannerError';
}

const chunkBytes = 64 * 1024;

/**
 * The scanner that `CLAMD_URL` names, or one that lets everything pass when none is configured.
 * @param url `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`
 * @throws ConfigurationError for any other URL
 */
export function openScanner(url: string | undefined, timeoutMs = 30_000): Scanner {
  if (url === undefined) return { scan: async () => 'clean' };
  const target = targetOf(url);
  return { scan: async (bytes) => verdict(await instream(target, bytes, timeoutMs)) };
}

function targetOf(url: string): NetConnectOpts {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol === 'unix:' && parsed.pathname.startsWith('/')) {
    return { path: decodeURIComponent(parsed.pathname) };
  }
  if (parsed?.protocol === 'tcp:' && parsed.hostname) {
    const host = parsed.hostname.replace(/^\[|\]$/g, '');
    return { host, port: Number(parsed.port || 3310) };
  }
  throw new ConfigurationError(
    'The configuration is wrong:\n  CLAMD_URL: must be tcp://host:port or unix:/path/of/clamd.ctl',
  );
}

/** clamd(8), INSTREAM: chunks with their length (32 bits, big-endian), ended by an empty one. */
function instream(target: NetConnectOpts, bytes: Uint8Array, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(target);
    const answer: Buffer[] = [];
    const fail = (reason: string) => {
      clearTimeout(timer);
      socket.destroy();
      reject(new ScannerError(reason));
    };
    const timer = setTimeout(() => fail('clamd did not answer in time'), timeoutMs);
    socket.on('data', (data) => answer.push(data));
    socket.on('error', () => fail('clamd can not be reached'));
    socket.on('end', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(answer).toString('utf8'));
    });
    socket.write('zINSTREAM\0');
    for (let at = 0; at < bytes.length; at += chunkBytes) {
      const chunk = bytes.subarray(at, at + chunkBytes);
      socket.write(lengthOf(chunk.length));
      socket.write(chunk);
    }
    socket.write(lengthOf(0));
  });
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

function verdict(answer: string): 'clean' | 'infected' {
  const line = answer.replace(/[\0\n]+$/, '');
  if (line === 'stream: OK') return 'clean';
  if (line.startsWith('stream: ') && line.endsWith(' FOUND')) return 'infected';
  throw new ScannerError('clamd gave no verdict');
}
