import {
  DateField,
  FileField,
  MoneyField,
  Select,
  TextArea,
  TextField,
} from '../../portal/src/platform/ui/index.ts';
import { Part, State } from './part.tsx';

const countries = [
  { value: 'DE', text: 'Deutschland' },
  { value: 'UA', text: 'Ukraine' },
];

/** Inputs that are typed into. */
export function TextInputs() {
  return (
    <>
      <Part name="TextField">
        <State name="Leer, mit Hinweis und Begründung">
          <TextField
            name="text-1"
            label="Vorname"
            hint="Alle Vornamen, wie im Ausweis"
            why="Das Jobcenter muss Sie eindeutig erkennen."
          />
        </State>
        <State name="Freiwillig, ausgefüllt">
          <TextField name="text-2" label="Titel" value="Dr." optional />
        </State>
        <State name="Fehler">
          <TextField
            name="text-3"
            label="IBAN"
            hint="22 Zeichen, sie beginnt mit DE"
            value="DE12 3456"
            error="Geben Sie die IBAN mit 22 Zeichen ein. Sie haben 8 eingegeben."
          />
        </State>
        <State name="Langer Name">
          <TextField
            name="text-4"
            label="Name der Einrichtung, in der Sie sich zurzeit aufhalten oder aufgehalten haben"
            value="Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft"
          />
        </State>
        <State name="Mit Einheit, kurz">
          <TextField
            name="text-5"
            label="Größe der Wohnung"
            value="62"
            unit="m²"
            inputMode="decimal"
          />
          <TextField
            name="text-6"
            label="Zahl der Zimmer"
            value="3"
            width={2}
            inputMode="numeric"
          />
        </State>
      </Part>
      <Part name="MoneyField">
        <MoneyField name="geld-1" label="Kaltmiete im Monat" value="450,00" />
        <MoneyField
          name="geld-2"
          label="Heizkosten im Monat"
          value="viel"
          error="Geben Sie einen Betrag ein, zum Beispiel 85,50."
        />
      </Part>
      <Part name="DateField">
        <DateField
          name="datum-1"
          label="Wann sind Sie eingezogen?"
          hint="Zum Beispiel 4 10 2019"
          value={{ day: '4', month: '10', year: '2019' }}
        />
        <DateField
          name="datum-2"
          label="Geburtsdatum"
          autocomplete="bday"
          value={{ day: '31', month: '2', year: '1990' }}
          error="Den 31. Februar gibt es nicht. Prüfen Sie Tag und Monat."
        />
      </Part>
      <Part name="Select">
        <Select name="land-1" label="Staatsangehörigkeit" options={countries} value="DE" />
        <Select
          name="land-2"
          label="Geburtsland"
          options={countries}
          error="Wählen Sie ein Land aus der Liste."
        />
      </Part>
      <Part name="TextArea">
        <TextArea name="freitext-1" label="Was ist passiert?" hint="In Ihren Worten" optional />
        <TextArea
          name="freitext-2"
          label="Warum konnten Sie nicht zahlen?"
          error="Schreiben Sie ein paar Worte dazu."
        />
      </Part>
      <Part name="FileField">
        <FileField
          name="datei-1"
          label="Mietvertrag"
          hint="PDF oder Foto, bis 10 MB"
          accept=".pdf,.jpg,.png"
        />
        <FileField
          name="datei-2"
          label="Kontoauszug"
          accept=".pdf"
          error="Die Datei ist 14 MB groß. Erlaubt sind 10 MB. Fotografieren Sie jede Seite einzeln."
        />
      </Part>
    </>
  );
}
