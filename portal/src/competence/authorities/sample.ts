import type { AuthorityType } from '../../../../catalogue/index.ts';
import { fold } from '../places/fold.ts';
import type { Gemeinde, Kreis, Ort } from '../places/types.ts';
import { type Regional, regional } from './regional.ts';
import type { Authority, Responsible } from './types.ts';
import { uuidV5 } from './uuid.ts';

/** Namespace of the FIT-Connect destinations of sample authorities; the sandbox derives them alike. */
const namespace = '6f1c1d62-4d0c-5b8e-9d6a-1d1f3c0c5a01';

/** What an authority of each type calls itself; it is followed by the area. */
const titles: Readonly<Record<AuthorityType, string>> = {
  JOBCENTER: 'Jobcenter',
  SOZIALAMT: 'Sozialamt',
  UEBEROERTLICHER_TRAEGER: 'Überörtlicher Träger der Sozialhilfe',
  SOZIALE_ENTSCHAEDIGUNG: 'Amt für Soziale Entschädigung',
  ASYLBLG_BEHOERDE: 'Leistungsstelle Asyl',
  BUT_STELLE: 'Stelle für Bildung und Teilhabe',
  WOHNUNGSAMT: 'Wohnungsamt',
  BERATUNGSSTELLE: 'Soziale Beratung',
};

export const authorityTypes = Object.keys(titles) as AuthorityType[];

type Seat = { postcode: string; city: string };

/** What samples are made of. */
export type SamplePlaces = {
  kreise: readonly Pick<Kreis, 'ags' | 'name'>[];
  gemeinden: readonly Pick<Gemeinde, 'ags' | 'name' | 'population'>[];
  orte: readonly Pick<Ort, 'plz' | 'gemeinde'>[];
};

/**
 * Invented authorities with real areas: one of each type for every Kreis, or for the larger area
 * where law has it so. The same places always give the same authorities.
 */
export function sampleAuthorities({ kreise, gemeinden, orte }: SamplePlaces): Responsible[] {
  const seats = seatsOf({ gemeinden, orte });
  const byKreis = new Map(kreise.map((kreis) => [kreis.ags, kreis]));
  return authorityTypes.flatMap((type) => {
    const areas = regional[type] ?? kreise.map(toArea);
    return areas.map((area): Responsible => {
      const kreis = byKreis.get(area.seat);
      const seat = seats.get(area.seat) ?? { postcode: '00000', city: kreis?.name ?? area.name };
      return { authority: sample(type, area, seat), areas: area.areas };
    });
  });
}

function toArea({ ags, name }: SamplePlaces['kreise'][number]): Regional {
  return { key: ags, name, areas: [ags], seat: ags };
}

function sample(type: AuthorityType, area: Regional, seat: Seat): Authority {
  const id = `${type.toLowerCase().replaceAll('_', '-')}-${area.key}`;
  const domain = `${fold(area.name).replaceAll(' ', '-')}-${area.key}.example`;
  return {
    id,
    type,
    name: `${titles[type]} ${area.name} (Musterbehörde)`,
    street: `Musterstraße ${authorityTypes.indexOf(type) + 1}`,
    ...seat,
    phone: dramaNumber(id),
    email: `${type.toLowerCase().replaceAll('_', '-')}@${domain}`,
    destinationId: uuidV5(id, namespace),
  };
}

/** A number of the range that the Bundesnetzagentur keeps free for films (Berlin 23125 000 to 999). */
function dramaNumber(id: string): string {
  const digits = Number.parseInt(uuidV5(id, namespace).slice(0, 6), 16) % 1000;
  return `030 23125 ${String(digits).padStart(3, '0')}`;
}

/** The largest Gemeinde of each Kreis that has a PLZ of its own, with its lowest PLZ. */
function seatsOf({ gemeinden, orte }: Omit<SamplePlaces, 'kreise'>): Map<string, Seat> {
  const postcodes = new Map<string, string>();
  for (const { gemeinde, plz } of orte) {
    if (gemeinde === null) continue;
    const known = postcodes.get(gemeinde);
    if (known === undefined || plz < known) postcodes.set(gemeinde, plz);
  }
  const seats = new Map<string, Seat>();
  for (const { ags, name } of gemeinden.toSorted((a, b) => b.population - a.population)) {
    const postcode = postcodes.get(ags);
    const kreis = ags.slice(0, 5);
    if (postcode !== undefined && !seats.has(kreis)) seats.set(kreis, { postcode, city: name });
  }
  return seats;
}
