import type { Zusammenfassung } from '@sozialplattform/forms';

/** One proof that the application asks for. */
export type PdfNachweis = {
  titel: string;
  /** What was uploaded; `bytes` is the size. */
  dateien: readonly { name: string; bytes: number }[];
  /** The person hands it in later. */
  nachgereicht: boolean;
};

/** All that the PDF of an application shows. Any text is allowed everywhere. */
export type ApplicationPdfInput = {
  nummer: string;
  /** An example, of which nothing was sent; the PDF says so in place of when and by whom. */
  muster?: true;
  /** Instant in ISO 8601; shown to the second on the wall in Germany. */
  eingereichtAm: string;
  leistung: {
    titel: string;
    /** The law, as "§ 37 SGB II". */
    recht: string;
  };
  behoerde: { name: string; street: string; postcode: string; city: string };
  zusammenfassung: Zusammenfassung;
  nachweise: readonly PdfNachweis[];
  /** Given name and surname of the person who applies. */
  person: string;
  /** How the person proved who they are; missing where nobody has to. */
  authentifizierung?: {
    /** As "BundID". */
    verfahren: string;
    /** Vertrauensniveau: niedrig, substantiell or hoch. */
    niveau: string;
    /** Instant of the authentication right before sending, in ISO 8601. */
    am: string;
  };
  /** Drawn on the screen: who signed, and the line as an SVG path (M, L, C, Q) in a box of 600 by 200. */
  unterschriften: readonly { name: string; zug?: string }[];
  /** UTF-8; embedded under `xmlName`. */
  xml: Uint8Array;
  xmlName: string;
};
