import {
  Checkbox,
  Checkboxes,
  Group,
  Radios,
  TextField,
} from '../../portal/src/platform/ui/index.ts';
import { Part, State } from './part.tsx';

const ways = [
  { value: 'miete', text: 'Ich zahle Miete' },
  { value: 'eigentum', text: 'Mir gehört die Wohnung', hint: 'Auch wenn ein Kredit läuft' },
  { value: 'ohne', text: 'Ich habe keine feste Wohnung' },
];

/** Inputs that are chosen from. */
export function ChoiceInputs() {
  return (
    <>
      <Part name="Radios">
        <State name="Gewählt, mit Begründung">
          <Radios
            name="wahl-1"
            label="Wie wohnen Sie?"
            options={ways}
            value="miete"
            why="Davon hängt ab, welche Kosten wir erfragen."
          />
        </State>
        <State name="Fehler">
          <Radios
            name="wahl-2"
            label="Wohnen Sie allein?"
            hint="Eine Wohngemeinschaft zählt als allein."
            options={[
              { value: 'ja', text: 'Ja' },
              { value: 'nein', text: 'Nein' },
            ]}
            error="Wählen Sie Ja oder Nein."
          />
        </State>
      </Part>
      <Part name="Checkboxes">
        <State name="Mehrere gewählt">
          <Checkboxes
            name="mehr-1"
            label="Was davon trifft zu?"
            hint="Wählen Sie alles, was stimmt."
            options={ways}
            values={['miete', 'ohne']}
          />
        </State>
        <State name="Fehler">
          <Checkboxes
            name="mehr-2"
            label="Welche Kosten haben Sie?"
            options={ways.slice(0, 2)}
            error="Wählen Sie mindestens eine Antwort."
          />
        </State>
      </Part>
      <Part name="Checkbox">
        <Checkbox name="haken-1" label="Ich habe die Hinweise gelesen." checked />
        <Checkbox
          name="haken-2"
          label="Ich stimme zu, dass das Jobcenter meine Angaben prüft."
          error="Setzen Sie den Haken, um den Antrag zu senden."
        />
      </Part>
      <Part name="Group">
        <Group name="gruppe-1" label="Wo wohnen Sie?" hint="Ihre Meldeadresse">
          <div class="fields">
            <TextField name="strasse" label="Straße und Hausnummer" value="Musterweg 1" />
            <TextField name="plz" label="Postleitzahl" value="12345" width={4} />
          </div>
        </Group>
      </Part>
    </>
  );
}
