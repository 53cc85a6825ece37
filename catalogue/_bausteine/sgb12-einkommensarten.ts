import { arten } from './einkommensarten.ts';

const { kiz: _, ...gemeinsam } = arten;

/** Kinds of income on the paper form for SGB XII, grouped as `bereiche` groups them. */
export const artenSgb12 = {
  ...gemeinsam,
  werkstattlohn: {
    text: 'Lohn aus einer Werkstatt für behinderte Menschen',
    wenn: { bereich: 'arbeit' },
  },
  selbstaendig: {
    text: 'Gewinn aus selbstständiger Arbeit',
    hinweis: 'Einnahmen weniger Ausgaben',
    wenn: { bereich: 'arbeit' },
  },
  pension: { text: 'Pension oder andere Versorgung', wenn: { bereich: 'rente' } },
  privatrente: { text: 'Riester-Rente oder private Rente', wenn: { bereich: 'rente' } },
  entschaedigungsrente: {
    text: 'Rente aus der sozialen Entschädigung',
    wenn: { bereich: 'rente' },
  },
} as const;

/** Pay for employed work, in gross and net (§ 82 Abs. 3 SGB XII). */
export const lohnSgb12 = {
  art: ['arbeitsentgelt', 'minijob', 'ausbildungsverguetung', 'werkstattlohn'],
} as const;

/** Statutory pensions: from 33 years on a part of them is left (§ 82a SGB XII). */
export const gesetzlicheRente = {
  art: ['altersrente', 'erwerbsminderungsrente', 'witwenrente'],
} as const;
