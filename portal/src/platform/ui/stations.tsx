export type Station = {
  name: string;
  state: 'passed' | 'here' | 'ahead' | 'stopped';
  note?: string | undefined;
};

/** Where something is on its way: Gesendet · Im Postfach der Behörde · Angenommen. */
export function Stations({ stations, label }: { stations: readonly Station[]; label: string }) {
  return (
    <ol class="stations" aria-label={label}>
      {stations.map((station) => (
        <li
          key={station.name}
          class={`station station--${station.state}`}
          {...(station.state === 'here' ? { 'aria-current': 'step' } : {})}
        >
          <span class="station__name">{station.name}</span>
          {station.note && <span class="station__note">{station.note}</span>}
        </li>
      ))}
    </ol>
  );
}
