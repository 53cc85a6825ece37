export { type Feldfehler, groesse, MAX_BYTES, type Pruefergebnis, pruefe } from './check-page.ts';
export { DefinitionError, kompiliere, pruefeDefinition } from './compile.ts';
export { laenderliste } from './countries.ts';
export {
  beschreibe,
  type Formularbeschreibung,
  type Fragebeschreibung,
  type Seitenbeschreibung,
} from './describe.ts';
export type { FileName } from './display.ts';
export {
  type Dokument,
  dokumente,
  type MoeglichesDokument,
  moeglicheDokumente,
} from './documents.ts';
export { type Abschluss, schliesseAb } from './finish.ts';
export { type Fehlend, fehlt } from './missing.ts';
export {
  type Blatt,
  blatt,
  type Feldansicht,
  type Geoeffnet,
  oeffne,
  rohwerte,
  rohwerteVon,
} from './page-view.ts';
export {
  type Blattverweis,
  type Erreichbarkeit,
  erreichbar,
  istSeite,
  letzte,
  naechste,
  seiten,
  vorige,
} from './pages.ts';
export { parseDay } from './parse/date.ts';
export type { Eingaben } from './parse/inputs.ts';
export { parseNumber } from './parse/number.ts';
export type { Rohwerte } from './parse/unparse.ts';
export type { Form } from './plan.ts';
export {
  fragtNachAngemeldeten,
  ohneUebernommene,
  type Quelle,
  uebernehme,
  uebernommen,
} from './prefill.ts';
export { bereinige, type Weggefallen, wuerdeWegfallen } from './prune.ts';
export {
  type Eintrag,
  eintraege,
  entferne,
  type Hinzugefuegt,
  hinzufuegen,
  pfadOhneEintrag,
} from './repeaters.ts';
export { type Abschnittsstatus, type Status, status, type Zustand } from './status.ts';
export { type Zeile, type Zusammenfassung, zusammenfassung } from './summary.ts';
export {
  type Texte,
  type Textschluessel,
  texthash,
  textSchluessel,
  type Uebersetzung,
  uebersetze,
  uebersetzungsstand,
} from './texts.ts';
export { VersionError, ziehUm } from './versions.ts';
