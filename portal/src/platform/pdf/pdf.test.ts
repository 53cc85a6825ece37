import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  decodePDFRawStream,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPdfCompiler } from './compile.ts';
import { type ApplicationPdfInput, renderApplicationPdf } from './index.ts';
import { itWithProgram, printedOf, textOfPdf } from './testing.ts';

const compiler = createPdfCompiler();

const row = (frage: string, antwort: string) => ({ feld: 'feld', frage, antwort });
const xml = Buffer.from('<?xml version="1.0"?><antrag><name>Mustermann ß 😀</name></antrag>');

function application(rows = [row('Vorname', 'Erika')]): ApplicationPdfInput {
  return {
    nummer: 'SP-2026-7K4M',
    eingereichtAm: '2026-07-26T12:03:27.482Z',
    leistung: { titel: 'Grundsicherungsgeld', recht: '§ 37 SGB II' },
    behoerde: {
      name: 'Jobcenter Musterstadt',
      street: 'Beispielallee 12',
      postcode: '12345',
      city: 'Musterstadt',
    },
    zusammenfassung: {
      titel: 'Hauptantrag Grundsicherungsgeld',
      abschnitte: [
        {
          id: 'person',
          titel: 'Ihre Person',
          gruppen: [{ seite: 'name', titel: 'Name', zeilen: rows }],
        },
      ],
    },
    nachweise: [
      {
        titel: 'Mietvertrag',
        dateien: [{ name: 'Miete.pdf', bytes: 1_230_000 }],
        nachgereicht: false,
      },
      { titel: 'Kontoauszug', dateien: [], nachgereicht: true },
    ],
    person: 'Erika Mustermann',
    unterschriften: [],
    authentifizierung: {
      verfahren: 'BundID',
      niveau: 'substantiell',
      am: '2026-07-26T12:02:59Z',
    },
    xml,
    xmlName: 'antrag.xml',
  };
}

describe('the PDF of an application', () => {
  it('is tagged, German, titled, PDF/A-3a and PDF/UA-1', async () => {
    const pdf = await PDFDocument.load(await renderApplicationPdf(application()), {
      updateMetadata: false,
    });
    const { catalog } = pdf;
    expect(
      catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked'))?.toString(),
    ).toBe('true');
    expect(catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict).has(PDFName.of('K'))).toBe(true);
    expect(catalog.lookup(PDFName.of('Lang'), PDFString).decodeText()).toBe('de');
    const view = catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict);
    expect(view.get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true');
    expect(pdf.getTitle()).toBe('Hauptantrag Grundsicherungsgeld – SP-2026-7K4M');
    expect(catalog.has(PDFName.of('OutputIntents'))).toBe(true);
    expect(catalog.has(PDFName.of('Outlines'))).toBe(true);

    const metadata = catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
    const xmp = Buffer.from(metadata.contents).toString('utf8');
    for (const line of ['<pdfaid:part>3<', '<pdfaid:conformance>A<', '<pdfuaid:part>1<']) {
      expect(xmp).toContain(line);
    }
    expect(xmp.match(/<pdfaExtension:schemas>/g)).toHaveLength(1);
    expect(xmp.match(/namespaceURI>http:\/\/www.aiim.org\/pdfua\/ns\/id\/</g)).toHaveLength(1);
  });

  it('carries the XML as its source', async () => {
    const pdf = await PDFDocument.load(await renderApplicationPdf(application()));
    const [reference] =
      pdf.catalog
        .lookup(PDFName.of('AF'))!
        .toString()
        .match(/\d+ 0 R/) ?? [];
    const spec = pdf.context
      .enumerateIndirectObjects()
      .find(([ref]) => ref.toString() === reference)?.[1] as PDFDict;
    expect(spec.get(PDFName.of('AFRelationship'))).toBe(PDFName.of('Source'));
    const name = spec.lookup(PDFName.of('UF'), PDFString, PDFHexString) as PDFString;
    expect(name.decodeText()).toBe('antrag.xml');
    const file = spec.lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F')) as PDFRawStream;
    expect(Buffer.from(decodePDFRawStream(file).decode()).equals(xml)).toBe(true);
  });

  it('is accessible in the eyes of Typst', () => {
    compiler.checkAccess(application());
    compiler.checkAccess(application([]));
    compiler.checkAccess({ ...application(), nachweise: [] });
  });

  it('is the same for the same input, and another for another', async () => {
    const [first, second, other] = await Promise.all([
      renderApplicationPdf(application()),
      renderApplicationPdf(application()),
      renderApplicationPdf(application([row('Vorname', 'Erik')])),
    ]);
    const hash = (pdf: Uint8Array) => createHash('sha256').update(pdf).digest('hex');
    expect(hash(first)).toBe(hash(second));
    expect(hash(first)).not.toBe(hash(other));
  });

  itWithProgram('pdfinfo', 'reads as headings and one paragraph a question', async () => {
    const rows = [row('Vorname', 'Erika'), row('Nachname', 'Mustermann')];
    const structure = printedOf(
      await renderApplicationPdf(application(rows)),
      'pdfinfo',
      '-struct-text',
      '$',
    );
    expect(structure).toMatch(/H1 .*\n\s+"Hauptantrag Grundsicherungsgeld"/);
    expect(structure).toMatch(/H2 .*\n\s+"1. Ihre Person"\s+H3 .*\n\s+"Name"/);
    expect(structure).toMatch(/P \(block\)\s+"Vorname"\s+"Erika"\s+P \(block\)\s+"Nachname"/);
  });

  itWithProgram('qpdf', 'is sound', async () => {
    const pdf = await renderApplicationPdf(application());
    expect(printedOf(pdf, 'qpdf', '--check', '$')).toContain('No syntax or stream encoding errors');
  });

  itWithProgram('pdftotext', 'says who, what, when and to whom', async () => {
    const text = textOfPdf(await renderApplicationPdf(application()));
    for (const part of [
      'Hauptantrag Grundsicherungsgeld',
      'SP-2026-7K4M',
      '26. Juli 2026',
      '14:03:27 Uhr (MESZ)',
      'Jobcenter Musterstadt',
      '12345 Musterstadt',
      '§ 37 SGB II',
      'Vorname',
      'Erika',
      'Miete.pdf (1,2 MB)',
      'Wird nachgereicht',
      '14:02:59 Uhr (MESZ) mit BundID bestätigt (Vertrauensniveau substantiell)',
      'Seite 1 von 1',
      createHash('sha256').update(xml).digest('hex').slice(0, 8),
    ]) {
      expect(text).toContain(part);
    }
  });

  itWithProgram('pdftotext', 'has its own number on every page', () => {
    const rows = Array.from({ length: 80 }, (_, each) => row(`Frage ${each}`, 'Dasselbe'));
    for (const nummer of ['SP-2026-ERST', 'SP-2026-DANN', 'SP-2026-ERST']) {
      const pages = textOfPdf(compiler.render({ ...application(rows), nummer })).split('\f');
      pages.pop();
      expect(pages.length).toBeGreaterThan(1);
      const numbers = pages.map((page) => page.match(/SP-2026-\w{4} · Eingereicht/g));
      expect(numbers).toEqual(pages.map(() => [`${nummer} · Eingereicht`]));
    }
  });

  itWithProgram('pdftotext', 'keeps small groups on one page', async () => {
    const gruppen = Array.from({ length: 40 }, (_, n) => ({
      seite: `seite${n}`,
      titel: `Gruppe ${n}.`,
      zeilen: Array.from({ length: 1 + (n % 6) }, (_, m) => row(`Frage ${n}.${m}.`, 'Ja')),
    }));
    const zusammenfassung = {
      titel: 'Antrag',
      abschnitte: [{ id: 'person', titel: 'Ihre Person', gruppen }],
    };
    const text = textOfPdf(await renderApplicationPdf({ ...application(), zusammenfassung }));
    const pages = text.split('\f');
    expect(pages.length).toBeGreaterThan(4);
    for (const { titel, zeilen } of gruppen) {
      const page = pages.find((each) => each.includes(titel));
      for (const { frage } of zeilen) expect(page).toContain(frage);
    }
  });

  itWithProgram('pdftotext', 'names the benefit where the title does not', async () => {
    const benefits = async (titel: string) => {
      const input = application();
      const zusammenfassung = { ...input.zusammenfassung, titel };
      const text = textOfPdf(await renderApplicationPdf({ ...input, zusammenfassung }));
      return text.match(/Grundsicherungsgeld/g)?.length;
    };
    expect(await benefits('Antrag auf Grundsicherungsgeld (früher Bürgergeld)')).toBe(1);
    expect(await benefits('Weiterbewilligung')).toBe(1);
  });

  itWithProgram('pdftotext', 'tells apart the hour that comes twice', async () => {
    const at = async (eingereichtAm: string) =>
      textOfPdf(await renderApplicationPdf({ ...application(), eingereichtAm }));
    expect(await at('2026-10-25T00:30:00Z')).toContain('02:30:00 Uhr (MESZ)');
    expect(await at('2026-10-25T01:30:00Z')).toContain('02:30:00 Uhr (MEZ)');
  });

  itWithProgram('pdftotext', 'without answers says so', async () => {
    const zusammenfassung = { titel: 'Leerer Antrag', abschnitte: [] };
    const input = { ...application(), zusammenfassung, nachweise: [] };
    const text = textOfPdf(await renderApplicationPdf(input));
    expect(text).toContain('Der Antrag enthält keine Antworten.');
    expect(text).not.toContain('Nachweise');
  });
});

describe('any text', () => {
  itWithProgram('pdftotext', 'is shown as it is, never run', async () => {
    const evil = '#evil[x] #include "/etc/passwd" $x$ @a <b> // c /* d */ *e* _f_ = g \\ `h`';
    const text = textOfPdf(await renderApplicationPdf(application([row(evil, evil)])));
    expect(text.replace(/\s+/g, '')).toContain(evil.repeat(2).replace(/\s+/g, ''));
  });

  itWithProgram('pdftotext', 'keeps letters of many scripts', async () => {
    const names =
      'Đặng Thị Hương, Ğül, Łukasz, Ș, Ə, Ḥāʾ, ẞ, Їжак, Привет, Ωμέγα, 😀, → 1.234,50 €';
    const text = textOfPdf(await renderApplicationPdf(application([row('Namen', names)])));
    expect(text.replace(/\s+/g, ' ')).toContain(names);
  });

  itWithProgram('pdftotext', 'marks what has no glyph, and says so', async () => {
    const text = textOfPdf(
      await renderApplicationPdf(application([row('Name', '日本 ＡＢ a\0b')])),
    );
    expect(text).toContain('�� AB ab');
    expect(text).toContain('Einige Zeichen enthält diese Schrift nicht.');
  });

  itWithProgram('pdftotext', 'of 10,000 characters is there to the last', async () => {
    const long = Array.from({ length: 2000 }, (_, n) => String(n).padStart(4, '0')).join(' ');
    const text = textOfPdf(await renderApplicationPdf(application([row('Lang', long)])));
    expect(text).toContain('1999');
    const unbroken = 'x'.repeat(10_000);
    const shown = textOfPdf(await renderApplicationPdf(application([row('Lang', unbroken)])));
    expect(shown.match(/x/g)?.length).toBeGreaterThanOrEqual(10_000);
  });

  it('makes a document, whatever it is', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(anything, { minLength: 6, maxLength: 12 }),
        ([a = '', b = '', ...rest]) => {
          const base = application(rest.map((text) => row(text, text)));
          const pdf = compiler.render({
            ...base,
            nummer: a,
            behoerde: { name: b, street: a, postcode: b, city: a },
            nachweise: [{ titel: a, dateien: [{ name: b, bytes: 1 }], nachgereicht: false }],
            zusammenfassung: { ...base.zusammenfassung, titel: b },
          });
          expect(pdf.length).toBeGreaterThan(1000);
        },
      ),
      { numRuns: 60 },
    );
  });
});

it('the template takes text only from its inputs', () => {
  const template = readFileSync(new URL('./template.typ', import.meta.url), 'utf8');
  expect(template).not.toMatch(/#?\beval\(/);
});
