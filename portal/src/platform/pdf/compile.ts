import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { declareUniversalAccess } from './conformance.ts';
import { documentOf } from './document.ts';
import { loadFonts } from './fonts.ts';
import type { ApplicationPdfInput } from './input.ts';
import { printable } from './printable.ts';

/** Compilations after which Typst forgets what it did not use again. */
const cacheAge = 2;

/** Templates of sheets that hold no application. */
export type Sheet = 'blank' | 'poster' | 'finder';

export type PdfCompiler = {
  /** Tagged PDF/A-3a and PDF/UA-1 with the XML inside. The same input gives the same bytes. */
  render(input: ApplicationPdfInput): Uint8Array;
  /** A sheet for people to print, as PDF/UA-1. */
  print(template: Sheet, data: object): Uint8Array;
  /** The same document as plain PDF/UA-1: fails where Typst finds it inaccessible. */
  checkAccess(input: ApplicationPdfInput): void;
};

/** Reads template and fonts once. Compiling blocks its thread: use `renderApplicationPdf`. */
export function createPdfCompiler(): PdfCompiler {
  const fonts = loadFonts();
  const template = readFileSync(new URL('./template.typ', import.meta.url), 'utf8');
  const compiler = NodeCompiler.create({
    workspace: fileURLToPath(new URL('.', import.meta.url)),
    fontArgs: [{ fontBlobs: fonts.blobs }],
  });

  const withoutMarks = new Set(
    [...fonts.characters].filter((code) => !/\p{M}/u.test(String.fromCodePoint(code))),
  );

  function compile(
    input: ApplicationPdfInput,
    pdfStandard: 'a-3a' | 'ua-1',
    characters = fonts.characters,
  ): Buffer {
    const source = {
      mainFileContent: template,
      inputs: {
        data: JSON.stringify(documentOf(input, characters)),
        xml: Buffer.from(input.xml).toString('utf8'),
        xmlName: input.xmlName,
      },
    };
    const creationTimestamp = Math.floor(Date.parse(input.eingereichtAm) / 1000);
    try {
      return compiler.pdf(source, { pdfStandard, creationTimestamp });
    } catch (error) {
      // No font has the letter and its mark together, say an emoji with an accent.
      if (characters === withoutMarks) throw error;
      return compile(input, pdfStandard, withoutMarks);
    } finally {
      compiler.evictCache(cacheAge);
    }
  }

  function print(sheet: Sheet, data: object): Buffer {
    const said = JSON.stringify(data, (_key, value: unknown) =>
      typeof value === 'string' ? printable(value, fonts.characters) : value,
    );
    const mainFileContent = readFileSync(new URL(`./${sheet}.typ`, import.meta.url), 'utf8');
    try {
      return compiler.pdf({ mainFileContent, inputs: { data: said } }, { pdfStandard: 'ua-1' });
    } finally {
      compiler.evictCache(cacheAge);
    }
  }

  return {
    print,
    render: (input) => declareUniversalAccess(compile(input, 'a-3a')),
    checkAccess: (input) => void compile(input, 'ua-1'),
  };
}
