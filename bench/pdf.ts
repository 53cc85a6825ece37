import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import {
  type ApplicationPdfInput,
  renderApplicationPdf,
} from '../portal/src/platform/pdf/index.ts';
import { findChromium } from '../scripts/chromium.ts';

const rounds = 8;
const aim = 20;

/**
 * The PDF of an application of 8 pages against Chromium printing the same content in the same typeface,
 * tagged and with bookmarks too. Both are warm; Chromium prints each on a new page of its one process.
 * The fastest of each counts, since noise only adds.
 */
export async function run() {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const ours: number[] = [];
  const chromiums: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      for (const turn of ['a', 'b', 'c', 'd']) {
        const input = application(`${round}${turn}`);
        ours.push(await time(() => renderApplicationPdf(input)));
      }
      for (const turn of ['e', 'f']) {
        const html = page(application(`${round}${turn}`));
        chromiums.push(await time(() => print(browser, html)));
      }
    }
  } finally {
    await browser.close();
  }
  const value = Math.min(...chromiums) / Math.min(...ours);
  return [{ name: 'pdf: Chromium ÷ portal', value, unit: 'times', aim, holds: value >= aim }];
}

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function print(browser: Browser, html: string): Promise<void> {
  const tab = await browser.newPage();
  await tab.setContent(html);
  await tab.pdf({ format: 'A4', tagged: true, outline: true });
  await tab.close();
}

const questions = [
  ['Vorname', 'Erika'],
  ['Wie heißen Sie mit Nachnamen und wie hießen Sie bei der Geburt?', 'Mustermann, geb. Gabler'],
  ['Geburtsdatum', '4. Oktober 1950'],
  [
    'Wohnen Sie mit jemandem zusammen, der oder die Sie im Alltag unterstützt?',
    'Ja, seit der Trennung wohne ich mit meinem Bruder zusammen. Wir teilen uns die Miete.',
  ],
  ['Seit wann wohnen Sie hier und wie hoch ist die Miete?', '1. März 2021\n1.234,50 €'],
] as const;

/** Eight sections of three groups of five answers; `mark` makes each document another. */
function application(mark: string): ApplicationPdfInput {
  const gruppen = ['Name', 'Anschrift', 'Einkommen'].map((titel) => ({
    seite: titel,
    titel,
    zeilen: questions.map(([frage, antwort]) => ({
      feld: frage,
      frage,
      antwort: `${antwort} ${mark}`,
    })),
  }));
  const sections = [
    'Person',
    'Haushalt',
    'Wohnen',
    'Einkommen',
    'Vermögen',
    'Arbeit',
    'Konto',
    'Mehr',
  ];
  return {
    nummer: `SP-2026-${mark}`,
    eingereichtAm: '2026-07-26T12:03:27Z',
    leistung: { titel: 'Grundsicherungsgeld', recht: '§ 37 SGB II' },
    behoerde: {
      name: 'Jobcenter Musterstadt',
      street: 'Beispielallee 12',
      postcode: '12345',
      city: 'Musterstadt',
    },
    zusammenfassung: {
      titel: 'Hauptantrag Grundsicherungsgeld',
      abschnitte: sections.map((titel) => ({ id: titel, titel, gruppen })),
    },
    nachweise: [{ titel: 'Mietvertrag', dateien: [], nachgereicht: true }],
    person: 'Erika Mustermann',
    unterschriften: [],
    authentifizierung: {
      verfahren: 'BundID',
      niveau: 'hoch',
      am: '2026-07-26T12:02:59Z',
    },
    xml: Buffer.from('<antrag/>'),
    xmlName: 'antrag.xml',
  };
}

function typeface(weight: number): string {
  const file = `@fontsource/fira-sans/files/fira-sans-latin-${weight}-normal.woff2`;
  const font = readFileSync(fileURLToPath(import.meta.resolve(file))).toString('base64');
  const source = `url(data:font/woff2;base64,${font})`;
  return `@font-face { font-family: Fira; font-weight: ${weight}; src: ${source} }`;
}

const typefaces = typeface(400) + typeface(600);

/** The same content as a page to print. */
function page({
  nummer,
  behoerde,
  zusammenfassung: { titel, abschnitte },
}: ApplicationPdfInput): string {
  const sections = abschnitte.map(
    (section) =>
      `<h2>${section.titel}</h2>${section.gruppen
        .map(
          (group) =>
            `<h3>${group.titel}</h3><dl>${group.zeilen
              .map(({ frage, antwort }) => `<dt>${frage}<dd>${antwort.replace('\n', '<br>')}`)
              .join('')}</dl>`,
        )
        .join('')}`,
  );
  return `<!doctype html><html lang="de"><title>${titel}</title><style>
@page { size: A4; margin: 27mm 20mm 25mm 25mm; @bottom-right { content: counter(page) " / " counter(pages) } }
${typefaces} body { font: 10pt Fira } h1 { font-size: 22pt } h2 { border-top: 1.4pt solid }
dl { display: grid; grid-template-columns: 5fr 7fr; gap: 0 8mm }
dt, dd { margin: 0; padding: 5pt 0; border-bottom: .5pt solid; break-inside: avoid }
</style><p>${behoerde.name}<br>${behoerde.street}<br>${nummer}</p><h1>${titel}</h1>${sections.join('')}`;
}
