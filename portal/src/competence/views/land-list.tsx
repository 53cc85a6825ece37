import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { withPlace } from '../paths.ts';
import { isLand, laender } from '../places/laender.ts';
import { texts } from '../texts/index.ts';

/** The last way to one's authority, which never fails: Land, then Kreis; or the telephone. `path`: takes the answer. */
export function LandList({ path }: { path: string }) {
  const t = useTexts(texts);
  const { href } = usePage();
  const byName = Object.entries(laender).sort((a, b) => a[1].localeCompare(b[1], 'de'));
  return (
    <section aria-labelledby="kein-ort">
      <h2 id="kein-ort">{t('help.title')}</h2>
      <p>{t('help.list')}</p>
      <ul class="kern-list columns">
        {byName.map(
          ([land, name]) =>
            isLand(land) && (
              <li key={land}>
                <a class="kern-link" href={href(withPlace(path, { land }))} lang="de">
                  {name}
                </a>
              </li>
            ),
        )}
      </ul>
      <p>{t('help.phone')}</p>
    </section>
  );
}
