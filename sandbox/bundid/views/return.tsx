import { document } from './document.tsx';

/** Takes the answer back to the service: by itself where scripts run, else by the button. */
export function returnPage(acsUrl: string, samlResponse: string, relayState: string): string {
  return document(
    'Zurück zum Dienst',
    <>
      <h1>Zurück zum Dienst</h1>
      <form method="post" action={acsUrl} id="antwort">
        <input type="hidden" name="SAMLResponse" value={samlResponse} />
        <input type="hidden" name="RelayState" value={relayState} />
        <p>Ihre Angaben gehen jetzt verschlüsselt an den Dienst.</p>
        <button type="submit">Weiter</button>
      </form>
      <script src="/weiter.js" />
    </>,
  );
}
