/** Kinds of authority that decide; who it is at a place, the portal's competence capability knows. */
export type AuthorityType =
  | 'JOBCENTER'
  | 'SOZIALAMT'
  | 'UEBEROERTLICHER_TRAEGER'
  | 'SOZIALE_ENTSCHAEDIGUNG'
  | 'ASYLBLG_BEHOERDE'
  | 'BUT_STELLE'
  | 'WOHNUNGSAMT'
  | 'BERATUNGSSTELLE';

export type Thema = 'existenz' | 'arbeit' | 'familie' | 'wohnen' | 'beratung' | 'besondere-lagen';

/** Something valid from a day (and, if it ends, to a day, both included): law has dates. */
export type Dated<T> = { von: string; bis?: string; wert: T };

/** A service of the federal catalogue (LeiKa): 14 digits that begin with 99. */
export type Leika = {
  id: string;
  name: string;
  /** Applications are delivered under this one. */
  antrag?: true;
};

/** A short text in the languages that have it; German is always there. */
export type Texte = { de: string; en: string };

/** A deadline, and the paragraph it comes from. */
export type Frist = { text: Texte; quelle: string };

export type Leistung = {
  /** The folder's name, which is its address: `/leistungen/<slug>`. */
  slug: string;
  /** Official name, which law may change. */
  name: readonly Dated<Texte>[];
  /** What it is and for whom, in one or two short sentences. */
  kurz: Texte;
  thema: Thema;
  /** Slug of the OZG-Leistung that bundles this one with others, such as the services of § 16 SGB II. */
  teilVon?: string;
  /** Place among the 13 OZG-Leistungen of the Sozialplattform; null for a service that is none of them. */
  ozgNummer: number | null;
  /** Null: not known. */
  ozgId: string | null;
  leika: readonly Leika[];
  /** LeiKa type, such as '2/3' (rule of the Bund, carried out by Kommunen); null: not known. */
  leikaTyp: string | null;
  /** Paragraphs it rests on. */
  recht: readonly string[];
  zustaendig: AuthorityType;
  /** Which authority decides instead where the form's question `frage` has one of these answers. */
  sonst?: { zustaendig: AuthorityType; frage: string; antworten: readonly string[]; fuer: Texte };
  fristen: readonly Frist[];
  dokumente: readonly Texte[];
  /** One applies without an account, on a few pages, by a signature on the screen. */
  ohneKonto?: true;
  /** The day until which the amounts and names hold that its information page gives; none given: as long as law. */
  infoBis?: string;
  /** Minutes an online application takes; null when there is none. */
  dauer: number | null;
  /** Slugs of services that often come with it. */
  verwandt: readonly string[];
  /** Words people search for, old names among them. */
  suchworte: readonly string[];
};

/** Declares a Leistung. */
export const leistung = (eintrag: Leistung): Leistung => eintrag;

/** The kind of authority that decides, once a form has been answered so far. */
export function zustaendigNach(
  { zustaendig, sonst }: Leistung,
  antworten: Readonly<Record<string, unknown>>,
): AuthorityType {
  const antwort = sonst && antworten[sonst.frage];
  return typeof antwort === 'string' && sonst?.antworten.includes(antwort)
    ? sonst.zustaendig
    : zustaendig;
}

/** What of a dated list is valid on a day (ISO date); the earliest entry before any is. */
export function gueltig<T>(werte: readonly Dated<T>[], tag: string): T {
  const gilt = werte.findLast(({ von, bis }) => von <= tag && (bis === undefined || tag <= bis));
  const wert = gilt ?? werte[0];
  if (!wert) throw new Error('a dated value without entries');
  return wert.wert;
}

/** The information pages that tell amounts or names which end within some days (60 unless told), or ended. */
export function endendeInfos(leistungen: readonly Leistung[], tag: string, tage = 60) {
  const grenze = new Date(`${tag}T00:00:00Z`);
  grenze.setUTCDate(grenze.getUTCDate() + tage);
  const bald = grenze.toISOString().slice(0, 10);
  return leistungen.flatMap(({ slug, infoBis }) =>
    infoBis !== undefined && infoBis <= bald ? [{ slug, bis: infoBis }] : [],
  );
}
