import { readFileSync } from 'node:fs';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  type CheckedUpload,
  checkUpload,
  openScanner,
  type Scanner,
  ScannerError,
} from './index.ts';

const limits = { maxBytes: 10_000_000 };
const off = openScanner(undefined);

const check = (bytes: Uint8Array, name = 'Datei', scanner: Scanner = off) =>
  checkUpload(bytes, name, limits, scanner);

async function accepted(bytes: Uint8Array, name?: string): Promise<CheckedUpload> {
  const result = await check(bytes, name);
  if (!result.ok) throw new Error(`refused: ${result.problem}`);
  return result;
}

/** Left half red, right half blue, 96 × 64; or what is given. */
function picture(width = 96, height = 64) {
  const half = { width: width / 2, height, channels: 3 as const };
  return sharp({ create: { ...half, width, background: '#0000cc' } }).composite([
    { input: { create: { ...half, background: '#cc0000' } }, left: 0, top: 0 },
  ]);
}

async function colourAt(bytes: Uint8Array, x: number, y: number): Promise<'red' | 'blue'> {
  const { data, info } = await sharp(bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const at = (y * info.width + x) * info.channels;
  return (data[at] ?? 0) > (data[at + 2] ?? 0) ? 'red' : 'blue';
}

async function pdf(change: (document: PDFDocument) => unknown = () => {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([200, 200]).drawText('Mietvertrag');
  document.addPage();
  await change(document);
  return document.save();
}

describe('pictures', () => {
  it('are turned upright and lose position, camera and preview', async () => {
    const photo = await picture()
      .withMetadata({ orientation: 6 })
      .withExifMerge({
        IFD0: { Model: 'Musterfon' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 47/1 0/1' },
      })
      .jpeg()
      .toBuffer();
    expect((await sharp(photo).metadata()).orientation).toBe(6);

    const { bytes, name, mimeType } = await accepted(photo, 'IMG_1.JPG');
    const meta = await sharp(bytes).metadata();
    expect([meta.width, meta.height]).toEqual([64, 96]);
    expect([meta.orientation, meta.exif, meta.xmp, meta.icc]).toEqual(Array(4).fill(undefined));
    expect(Buffer.from(bytes).includes('Musterfon')).toBe(false);
    expect([await colourAt(bytes, 32, 5), await colourAt(bytes, 32, 90)]).toEqual(['red', 'blue']);
    expect([name, mimeType]).toEqual(['IMG_1.jpg', 'image/jpeg']);
  });

  it('from a phone (HEIC) become JPEG', async () => {
    const heic = readFileSync(new URL('./fixtures/phone.heic', import.meta.url));
    expect(heic.includes('Musterfon')).toBe(true);
    const { bytes, name, mimeType } = await accepted(heic, 'IMG_0815.HEIC');
    expect([name, mimeType]).toEqual(['IMG_0815.jpg', 'image/jpeg']);
    const meta = await sharp(bytes).metadata();
    expect([meta.format, meta.width, meta.height, meta.exif]).toEqual(['jpeg', 96, 64, undefined]);
    expect([await colourAt(bytes, 5, 32), await colourAt(bytes, 90, 32)]).toEqual(['red', 'blue']);
  });

  it('stay PNG without what hides behind the end', async () => {
    const png = Buffer.concat([await picture().png().toBuffer(), Buffer.from('<script>alert(1)')]);
    const { bytes, mimeType } = await accepted(png);
    expect(mimeType).toBe('image/png');
    expect(Buffer.from(bytes).includes('script')).toBe(false);
  });

  it('are made no larger than a scanned page needs', async () => {
    const { bytes } = await accepted(await picture(5000, 1000).jpeg().toBuffer());
    expect((await sharp(bytes).metadata()).width).toBe(4000);
  });

  it('that are bombs are refused before they are unpacked', async () => {
    const png = await picture().png().toBuffer();
    png.writeUInt32BE(60_000, 16);
    png.writeUInt32BE(60_000, 20);
    const { crc32 } = await import('node:zlib');
    png.writeUInt32BE(crc32(png.subarray(12, 29)), 29);
    expect(await check(png)).toMatchObject({ ok: false, problem: 'image-too-many-pixels' });
  });

  it('that are cut or nonsense are refused', async () => {
    const jpeg = await picture(800, 800).jpeg().toBuffer();
    const heic = readFileSync(new URL('./fixtures/phone.heic', import.meta.url));
    for (const broken of [jpeg.subarray(0, 900), heic.subarray(0, 500), heic.subarray(0, 40)]) {
      expect(await check(broken)).toMatchObject({ ok: false, problem: 'image-unreadable' });
    }
  });
});

describe('PDF', () => {
  it('is kept as it came', async () => {
    const bytes = await pdf();
    const result = await accepted(bytes, 'Mietvertrag.pdf');
    expect(result).toMatchObject({
      name: 'Mietvertrag.pdf',
      mimeType: 'application/pdf',
    });
    expect(Buffer.compare(result.bytes, bytes)).toBe(0);
  });

  it.each<[string, (document: PDFDocument) => unknown]>([
    ['a script', (d) => d.addJavaScript('x', 'app.alert(1)')],
    ['a file inside', (d) => d.attach(Buffer.from('MZ'), 'setup.exe')],
    [
      'a file inside without its type',
      ({ context, catalog }) => {
        const stream = context.register(context.stream('MZ'));
        catalog.set(PDFName.of('Odd'), context.obj({ UF: 'a', EF: { F: stream } }));
      },
    ],
    [
      'a program to start',
      ({ context, catalog }) =>
        catalog.set(PDFName.of('OpenAction'), context.obj({ S: 'Launch', F: PDFString.of('cmd') })),
    ],
    [
      'a script on a page',
      (d) =>
        d.getPage(1).node.set(PDFName.of('AA'), d.context.obj({ O: { S: 'JavaScript', JS: 'x' } })),
    ],
  ])('with %s is refused', async (_what, change) => {
    expect(await check(await pdf(change))).toMatchObject({ ok: false, problem: 'pdf-active' });
  });

  it('with a script behind escaped letters, or where the reader does not look, is refused', async () => {
    const bytes = Buffer.from(await pdf());
    const comment = (text: string) =>
      Buffer.concat([bytes.subarray(0, 9), Buffer.from(text), bytes.subarray(9)]);
    for (const text of ['%<</S/JavaScript>>\n', '%<</S/Java#53cript>>\n', '%<</S /Launch>>\n']) {
      expect(await check(comment(text))).toMatchObject({ ok: false, problem: 'pdf-active' });
    }
  });

  it('that needs a password is refused, also when only for printing', async () => {
    const locked = await pdf((d) => d.encrypt({ userPassword: 'a', ownerPassword: 'b' }));
    const halfLocked = await pdf((d) =>
      d.encrypt({ userPassword: '', ownerPassword: 'b', permissions: { printing: false } }),
    );
    for (const bytes of [locked, halfLocked]) {
      expect(await check(bytes)).toMatchObject({ ok: false, problem: 'pdf-encrypted' });
    }
  });

  it('that nobody can read is refused', async () => {
    const whole = Buffer.from(await pdf());
    for (const bytes of [Buffer.from('%PDF-1.7\nhello'), whole.subarray(0, 300)]) {
      expect(await check(bytes)).toMatchObject({ ok: false, problem: 'pdf-unreadable' });
    }
  });
});

describe('everything else', () => {
  it.each([
    ['text', 'Sehr geehrte Damen und Herren'],
    ['a web page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a program', 'MZ\x90\x00'],
    ['an archive', 'PK\x03\x04'],
    ['a GIF', 'GIF89a'],
    ['a PDF further down', `${'x'.repeat(40)}%PDF-1.7`],
  ])('%s is the wrong type, whatever its name', async (_what, text) => {
    const result = await check(Buffer.from(text, 'latin1'), 'Rechnung.pdf');
    expect(result).toMatchObject({ ok: false, problem: 'wrong-type' });
  });

  it('empty and too large files are refused', async () => {
    expect(await check(Buffer.alloc(0))).toMatchObject({ ok: false, problem: 'empty' });
    expect(await check(Buffer.alloc(10_000_001))).toMatchObject({
      ok: false,
      problem: 'too-large',
    });
  });

  it('a refused file is told by a name without tricks', async () => {
    expect(await check(Buffer.from('MZ'), 'C:\\a\\Rechnung\u202Efdp.exe')).toEqual({
      ok: false,
      problem: 'wrong-type',
      name: 'Rechnungfdp.exe',
    });
  });

  it('nothing is accepted that the scanner did not pass', async () => {
    const bytes = await pdf();
    const sick: Scanner = { scan: async () => 'infected' };
    const down: Scanner = { scan: () => Promise.reject(new ScannerError('gone')) };
    expect(await check(bytes, 'a', sick)).toMatchObject({ ok: false, problem: 'infected' });
    expect(await check(bytes, 'a', down)).toMatchObject({ ok: false, problem: 'scan-failed' });
  });

  it('many at once all get their answer', async () => {
    const photo = await picture().jpeg().toBuffer();
    const results = await Promise.all(Array.from({ length: 12 }, () => check(photo)));
    expect(results.every((result) => result.ok)).toBe(true);
  });
});
