import {
  auswahl,
  berechnet,
  datum,
  eines,
  gilt,
  heute,
  hinweis,
  jaNein,
  jeweils,
  juengerAls,
  keines,
  seite,
  text,
  vorJahren,
} from '@sozialplattform/forms';
import { partner } from './bedarfsgemeinschaft.ts';
import { beziehungen } from './haushalt.ts';
import { altersgrenzeErreicht } from './sgb12-altersgrenze.ts';

/** Couples, who answer for each other (§ 27 Abs. 2, § 43 Abs. 1 SGB XII); inside `personen`. */
export const istPartner = { istPartner: true } as const;
/** Children under 18 of the household (§ 27 Abs. 2 Satz 3 SGB XII). */
export const istKind = { istKind: true } as const;
/** Everyone else in the flat. */
export const istMitbewohner = { istPartner: false, istKind: false } as const;

const verheiratet = { familienstand: ['verheiratet', 'eingetrLp'] } as const;

/**
 * Everyone in the household, the partner among them: the second person of the paper form. A
 * partner in a home still counts, if the two have not parted.
 */
export const haushaltSgb12 = () =>
  [
    seite('allein', 'Leben Sie allein?', {
      warum: 'Das Einkommen von Paaren zählt zusammen. Andere teilen sich oft die Miete.',
      alleinWohnend: jaNein('Ich lebe allein', {
        hinweis:
          'Antworten Sie mit Nein, wenn Sie mit jemandem zusammen wohnen. Auch dann, wenn Ihre Frau oder Ihr Mann in einem Heim lebt.',
      }),
    }),
    jeweils(
      'personen',
      'Wer gehört zu Ihrem Haushalt?',
      {
        wenn: { alleinWohnend: false },
        mindestens: 1,
        hoechstens: 20,
        einzahl: 'Person',
        beschriftung: '{vorname} {nachname}',
        warum: 'Das Amt prüft, wer füreinander sorgt und wer die Miete teilt.',
      },
      [
        seite('person', 'Wer lebt bei Ihnen?', {
          warum: 'Von Alter und Beziehung hängt ab, was wir zu dieser Person fragen.',
          vorname: text('Vorname', { laenge: 100 }),
          nachname: text('Nachname', { laenge: 100 }),
          geburtsdatum: datum('Geburtsdatum', {
            hinweis: 'Zum Beispiel 4. 10. 1985',
            bis: heute,
            ab: vorJahren(120),
          }),
          beziehung: auswahl('Die Person ist', beziehungen),
          wohntHier: jaNein('Wir wohnen zurzeit in derselben Wohnung', {
            hinweis: 'Nein zum Beispiel, wenn eine Person in einem Heim lebt.',
            wenn: partner,
          }),
          istPartner: berechnet('Partner', 'jaNein', gilt(partner), { unsichtbar: true }),
          istKind: berechnet(
            'Kind unter 18',
            'jaNein',
            gilt({ beziehung: 'kind', geburtsdatum: juengerAls(18) }),
            { unsichtbar: true },
          ),
          altersgrenzeErreicht: altersgrenzeErreicht(),
        }),
      ],
    ),
    seite('pruefen', 'Bitte prüfen Sie Ihre Angaben', {
      wenn: eines(
        { ...verheiratet, alleinWohnend: true },
        { ...verheiratet, personen: keines(partner) },
      ),
      warum: 'Das Einkommen von Paaren zählt zusammen, auch wenn eine Person im Heim lebt.',
      hinweisVerheiratet: hinweis(
        'Sie sind verheiratet oder verpartnert, haben aber die andere Person nicht genannt. Gehen Sie zurück und tragen Sie sie ein. Leben Sie dauernd getrennt? Dann ändern Sie den Familienstand.',
        { ton: 'warnung' },
      ),
    }),
  ] as const;
