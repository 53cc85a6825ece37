/** A benefit or counselling topic, who decides on it and where it can be applied for. */
const leistung = <S extends string>(
  slug: S,
  paragraf: string,
  stelle: string,
  antrag?: string,
  beratung = false,
) => ({ slug, paragraf, stelle, ...(antrag ? { antrag } : {}), beratung });

const liste = [
  leistung('buergergeld', '§§ 7, 19 SGB II', 'Jobcenter', 'buergergeld'),
  leistung(
    'hilfe-zum-lebensunterhalt',
    '§§ 19, 27 SGB XII',
    'Sozialamt',
    'hilfe-zum-lebensunterhalt',
  ),
  leistung('grundsicherung-im-alter', '§§ 41–46b SGB XII', 'Sozialamt', 'grundsicherung-im-alter'),
  leistung('wohngeld', '§§ 3, 7, 20, 21 WoGG', 'Wohngeldbehörde'),
  leistung('kindergeld', '§§ 62 ff. EStG', 'Familienkasse'),
  leistung('kinderzuschlag', '§ 6a BKGG', 'Familienkasse'),
  leistung(
    'bildung-und-teilhabe',
    '§ 28 SGB II, § 34 SGB XII, § 6b BKGG, § 3 Abs. 4 AsylbLG',
    'Jobcenter oder Sozialamt',
    'bildung-und-teilhabe',
  ),
  leistung('unterhaltsvorschuss', '§§ 1, 2 UVG', 'Jugendamt'),
  leistung('elterngeld', '§§ 1–4 BEEG', 'Elterngeldstelle'),
  leistung('bafoeg', '§§ 2, 8, 10 BAföG', 'Amt für Ausbildungsförderung'),
  leistung('arbeitslosengeld', '§§ 136–149 SGB III', 'Agentur für Arbeit'),
  leistung(
    'mietrueckstaende',
    '§ 22 Abs. 8 SGB II, § 36 SGB XII',
    'Jobcenter oder Sozialamt',
    'mietrueckstaende',
  ),
  leistung('eingliederung', '§§ 16–16k SGB II', 'Jobcenter', 'aktivierung-und-eingliederung'),
  leistung('asylbewerberleistungen', '§§ 1–7 AsylbLG', 'Sozialamt', 'asylbewerberleistungen'),
  leistung('mehrbedarf-behinderung', '§§ 21, 23 SGB II, § 30 SGB XII', 'Jobcenter oder Sozialamt'),
  leistung(
    'soziale-entschaedigung',
    '§§ 1, 4, 13–24 SGB XIV',
    'Träger der Sozialen Entschädigung',
    'soziale-entschaedigung',
  ),
  leistung(
    'besondere-soziale-schwierigkeiten',
    '§§ 67–69 SGB XII',
    'Sozialamt',
    'besondere-soziale-schwierigkeiten',
  ),
  leistung('hilfe-zur-pflege', '§§ 61–66a SGB XII', 'Sozialamt'),
  leistung('eingliederungshilfe', '§§ 90, 99 SGB IX', 'Träger der Eingliederungshilfe'),
  leistung(
    'schuldnerberatung',
    '§ 11 Abs. 5 SGB XII, § 16a SGB II',
    'Schuldnerberatungsstelle',
    undefined,
    true,
  ),
  leistung(
    'suchtberatung',
    '§ 11 Abs. 5 SGB XII, § 16a SGB II',
    'Suchtberatungsstelle',
    undefined,
    true,
  ),
] as const;

export type Slug = (typeof liste)[number]['slug'];

export type Leistung = {
  slug: Slug;
  paragraf: string;
  stelle: string;
  /** The service of the catalogue with which it is applied for online. */
  antrag?: string;
  beratung: boolean;
};

export const leistungen: readonly Leistung[] = liste;
