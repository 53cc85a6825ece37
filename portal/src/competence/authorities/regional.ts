import type { AuthorityType } from '../../../../catalogue/index.ts';

/** An authority for more than one Kreis: its areas (how their AGS begin), and the Kreis of its seat. */
export type Regional = { key: string; name: string; areas: readonly string[]; seat: string };

/**
 * Überörtliche Träger (§ 97 SGB XII, by Land law) as they are cut in reality; in North
 * Rhine-Westphalia and Bavaria below the Land, in Hesse one for all of it. Elsewhere the Land.
 */
const traeger: readonly Regional[] = [
  { key: '01', name: 'Schleswig-Holstein', areas: ['01'], seat: '01002' },
  { key: '02', name: 'Hamburg', areas: ['02'], seat: '02000' },
  { key: '03', name: 'Niedersachsen', areas: ['03'], seat: '03254' },
  { key: '04', name: 'Bremen', areas: ['04'], seat: '04011' },
  { key: '05-rheinland', name: 'Rheinland', areas: ['051', '053'], seat: '05315' },
  { key: '05-westfalen', name: 'Westfalen-Lippe', areas: ['055', '057', '059'], seat: '05515' },
  { key: '06', name: 'Hessen', areas: ['06'], seat: '06611' },
  { key: '07', name: 'Rheinland-Pfalz', areas: ['07'], seat: '07315' },
  { key: '08', name: 'Baden-Württemberg', areas: ['08'], seat: '08111' },
  { key: '091', name: 'Bezirk Oberbayern', areas: ['091'], seat: '09162' },
  { key: '092', name: 'Bezirk Niederbayern', areas: ['092'], seat: '09261' },
  { key: '093', name: 'Bezirk Oberpfalz', areas: ['093'], seat: '09362' },
  { key: '094', name: 'Bezirk Oberfranken', areas: ['094'], seat: '09462' },
  { key: '095', name: 'Bezirk Mittelfranken', areas: ['095'], seat: '09561' },
  { key: '096', name: 'Bezirk Unterfranken', areas: ['096'], seat: '09663' },
  { key: '097', name: 'Bezirk Schwaben', areas: ['097'], seat: '09761' },
  { key: '10', name: 'Saarland', areas: ['10'], seat: '10041' },
  { key: '11', name: 'Berlin', areas: ['11'], seat: '11000' },
  { key: '12', name: 'Brandenburg', areas: ['12'], seat: '12052' },
  { key: '13', name: 'Mecklenburg-Vorpommern', areas: ['13'], seat: '13004' },
  { key: '14', name: 'Sachsen', areas: ['14'], seat: '14713' },
  { key: '15', name: 'Sachsen-Anhalt', areas: ['15'], seat: '15002' },
  { key: '16', name: 'Thüringen', areas: ['16'], seat: '16051' },
];

/** Soziale Entschädigung (§ 111 SGB XIV) is a matter of the Land; in Bavaria of all of it. */
const entschaedigung: readonly Regional[] = [
  ...traeger.filter(({ key }) => !key.startsWith('09')),
  { key: '09', name: 'Bayern', areas: ['09'], seat: '09462' },
];

/** The types of authority that are competent for more than one Kreis. */
export const regional: Partial<Record<AuthorityType, readonly Regional[]>> = {
  UEBEROERTLICHER_TRAEGER: traeger,
  SOZIALE_ENTSCHAEDIGUNG: entschaedigung,
};
