import {
  Alert,
  BackLink,
  Button,
  ButtonLink,
  Card,
  Details,
  ErrorSummary,
  Illustration,
  illustrationNames,
  PhoneHelp,
} from '../../portal/src/platform/ui/index.ts';
import { Part, State } from './part.tsx';

/** Buttons, messages, cards, drawings. */
export function Actions() {
  return (
    <>
      <Part name="Button, ButtonLink">
        <div class="actions">
          <Button>Weiter</Button>
          <Button kind="secondary">Speichern und später weiter</Button>
          <Button kind="tertiary">Verwerfen</Button>
          <Button kind="secondary" small>
            Entfernen
          </Button>
          <ButtonLink href="#button-buttonlink">Antrag beginnen</ButtonLink>
        </div>
      </Part>
      <Part name="Alert">
        <Alert kind="info" title="Gut zu wissen">
          <p>Sie können jederzeit unterbrechen.</p>
        </Alert>
        <Alert kind="success" title="Gespeichert">
          <p>Ihr Entwurf bleibt 30 Tage erhalten.</p>
        </Alert>
        <Alert kind="warning" title="Es fehlt noch etwas">
          <p>Zwei Nachweise können Sie später nachreichen.</p>
        </Alert>
        <Alert kind="danger" title="Die Datei wurde nicht angenommen" />
      </Part>
      <Part name="ErrorSummary">
        <ErrorSummary
          errors={[
            { field: 'text-3', text: 'Geben Sie die IBAN mit 22 Zeichen ein.' },
            { field: 'datum-2', text: 'Den 31. Februar gibt es nicht.' },
          ]}
        />
      </Part>
      <Part name="Card, Illustration">
        <State name="Türen">
          <div class="doors">
            <Card
              href="#card-illustration"
              title="Antrag stellen"
              picture={<Illustration name="apply" />}
              level={4}
            >
              <p>Für alle, die wissen, was sie brauchen.</p>
              <p class="muted">Dauert 20 bis 60 Minuten</p>
            </Card>
            <Card
              href="#card-illustration"
              title="Beratung finden"
              picture={<Illustration name="counselling" />}
              level={4}
            >
              <p>Bei Schulden, Sucht oder wenn die Wohnung in Gefahr ist.</p>
              <p class="muted">Dauert etwa 2 Minuten</p>
            </Card>
          </div>
        </State>
        <State name="Alle Zeichnungen">
          <ul class="row">
            {illustrationNames.map((name) => (
              <li key={name}>
                <Illustration name={name} />
                <span class="note">{name}</span>
              </li>
            ))}
          </ul>
        </State>
      </Part>
      <Part name="PhoneHelp">
        <PhoneHelp
          phones={[
            { number: '112', text: 'Notruf: Feuerwehr und Rettung' },
            { number: '0800 111 0 111', text: 'Telefonseelsorge, Tag und Nacht' },
          ]}
        />
      </Part>
      <Part name="BackLink, Details">
        <BackLink href="#backlink-details">Zurück</BackLink>
        <Details summary="Warum fragen wir das?">
          <p>Das Jobcenter rechnet mit den Kosten Ihrer Wohnung.</p>
        </Details>
      </Part>
    </>
  );
}
