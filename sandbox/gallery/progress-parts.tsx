import {
  Progress,
  Stations,
  Steps,
  SummaryList,
  Table,
  TaskList,
} from '../../portal/src/platform/ui/index.ts';
import { Part, State } from './part.tsx';

/** What shows how far one is, and what one said. */
export function ProgressParts() {
  return (
    <>
      <Part name="Progress">
        <Progress text="Abschnitt 3 von 9: Wohnen" value={3} max={9} />
      </Part>
      <Part name="TaskList">
        <TaskList
          tasks={[
            { title: 'Angaben zu Ihnen', state: 'done', stateText: 'Fertig', href: '#tasklist' },
            {
              title: 'Haushalt',
              state: 'started',
              stateText: 'Angefangen',
              href: '#tasklist',
              hint: 'Bei Lena fehlt das Geburtsdatum.',
            },
            { title: 'Einkommen', state: 'open', stateText: 'Noch offen', href: '#tasklist' },
            { title: 'Pflege', state: 'not-needed', stateText: 'Nicht nötig' },
          ]}
        />
      </Part>
      <Part name="SummaryList">
        <SummaryList
          title="Person"
          rows={[
            { question: 'Wie heißen Sie?', answer: 'Erika Musterfrau', note: 'Aus der BundID' },
            {
              question: 'Wo wohnen Sie?',
              answer: 'Musterweg 1\n12345 Musterstadt',
            },
            {
              question: 'Wie heißt die Einrichtung?',
              answer:
                'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
            },
          ]}
          change={{ href: '#summarylist', text: 'Ändern', context: 'Person' }}
        />
      </Part>
      <Part name="Stations">
        <State name="Unterwegs">
          <Stations
            label="Stand des Antrags"
            stations={[
              { name: 'Gesendet', state: 'passed', note: '23. November, 10:03 Uhr' },
              { name: 'Im Postfach der Behörde', state: 'here', note: '23. November, 10:04 Uhr' },
              { name: 'Angenommen', state: 'ahead' },
            ]}
          />
        </State>
        <State name="Abgelehnt">
          <Stations
            label="Stand des Antrags"
            stations={[
              { name: 'Gesendet', state: 'passed', note: '23. November, 10:03 Uhr' },
              { name: 'Im Postfach der Behörde', state: 'passed', note: '23. November, 10:04 Uhr' },
              { name: 'Abgelehnt', state: 'stopped', note: 'Das Jobcenter ist nicht zuständig.' },
            ]}
          />
        </State>
      </Part>
      <Part name="Table">
        <Table
          label="Leistungen"
          columns={['OZG-Leistung', 'Nr.', 'OZG-ID']}
          rows={[
            ['Grundsicherungsgeld (früher Bürgergeld)', 2, '10082'],
            ['Hilfe zum Lebensunterhalt', 6, null],
          ]}
        />
      </Part>
      <Part name="Steps">
        <Steps>
          {['Sie geben Ihren Ort an.', 'Sie melden sich an.', 'Sie senden den Antrag.']}
        </Steps>
      </Part>
    </>
  );
}
