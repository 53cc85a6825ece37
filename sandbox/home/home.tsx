import { Frame } from './frame.tsx';

export type Places = {
  portal: string;
  bundid: string;
  fitConnect: string;
  jobcenter: string;
  mail: string;
};

/** What the sandbox consists of, and where. */
export function Home({ places }: { places: Places }) {
  const parts = [
    {
      href: places.portal,
      name: 'Das Portal',
      text: 'Hier beginnt alles: Leistung suchen, Antrag stellen.',
    },
    {
      href: `${places.portal}/leistungen/buergergeld`,
      name: 'Der Weg zum Antrag',
      text: 'Geben Sie eine Postleitzahl ein und melden Sie sich mit einer erfundenen Person an.',
    },
    {
      href: places.jobcenter,
      name: 'Das Jobcenter',
      text: 'Holt Anträge ab, entschlüsselt sie und nimmt sie an oder lehnt sie ab.',
    },
    { href: places.mail, name: 'Die E-Mails', text: 'Alles, was das Portal verschickt hat.' },
    {
      href: '/gallery',
      name: 'Die Galerie',
      text: 'Alle Bausteine der Oberfläche in allen Zuständen.',
    },
  ];
  return (
    <Frame title="Sandbox">
      <p class="lead">
        Stellvertreter für die Außenwelt: zum Entwickeln, Vorführen und Testen. Alle Personen und
        Behörden sind erfunden.
      </p>
      <ul class="rows">
        {parts.map((part) => (
          <li key={part.name}>
            <a class="kern-link" href={part.href}>
              {part.name}
            </a>
            <span class="note">{part.text}</span>
          </li>
        ))}
      </ul>
      <h2>Im Hintergrund</h2>
      <p>
        Die BundID antwortet unter <code>{places.bundid}</code>, FIT-Connect unter{' '}
        <code>{places.fitConnect}</code>.
      </p>
    </Frame>
  );
}
