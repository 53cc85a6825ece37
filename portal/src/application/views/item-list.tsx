import type { Blatt } from '@sozialplattform/forms';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button } from '../../platform/ui/index.ts';
import { paths } from '../paths.ts';
import { texts } from '../texts/index.ts';

type Props = {
  at: string;
  page: Blatt;
  list: NonNullable<Blatt['liste']>;
  target: string | undefined;
  /** Offers to go on another day. */
  later: boolean;
};

/** The items of a repeater so far, with ways to change, remove and add. Stands in the page's form. */
export function ItemList({ at, page, list, target, later }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  const some = list.eintraege.length > 0;
  const query = target ? `?ziel=${target}` : '';
  const add = (
    <Button kind={some ? 'secondary' : 'primary'} name="_aktion" value="hinzufuegen">
      {some
        ? t('list.addAnother', { einzahl: list.einzahl })
        : t('list.add', { einzahl: list.einzahl })}
    </Button>
  );
  const full = list.eintraege.length >= list.hoechstens;
  const removable = list.eintraege.length > list.mindestens;
  return (
    <>
      {some && (
        <ul class="rows" id={page.pfad.split('/').at(-1)}>
          {list.eintraege.map((item) => (
            <li key={item.nr} class="row">
              <span>
                {item.name}
                {!item.fertig && <span class="note">{t('list.incomplete')}</span>}
              </span>
              <span class="row">
                {item.pfad && (
                  <a class="kern-link" href={href(paths.page(at, item.pfad)) + query}>
                    {t('change')}
                    <span class="only-heard">: {item.name}</span>
                  </a>
                )}
                {removable && (
                  <button
                    type="submit"
                    class="as-link"
                    name="_aktion"
                    value={`entfernen:${item.nr}`}
                  >
                    {t('remove')}
                    <span class="only-heard">: {item.name}</span>
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {full && <p class="muted">{t('list.full', { max: list.hoechstens })}</p>}
      <div class="actions">
        {!some && add}
        {(some || list.mindestens === 0) && (
          <Button kind={some ? 'primary' : 'secondary'} name="_aktion" value="weiter">
            {some ? t('page.next') : (list.keine ?? t('page.next'))}
          </Button>
        )}
        {some && !full && add}
        {later && (
          <Button kind="tertiary" name="_aktion" value="spaeter">
            {t('page.later')}
          </Button>
        )}
      </div>
    </>
  );
}

/** From a page about an item: where it can be removed, complete or not. */
export function ToList({ at, page, target }: Pick<Props, 'at' | 'page' | 'target'>) {
  const t = useTexts(texts);
  const { href } = usePage();
  if (page.zurListe === undefined) return null;
  const list = href(paths.page(at, page.zurListe));
  return (
    <p>
      <a class="kern-link" href={target ? `${list}?ziel=${target}` : list}>
        {t('list.show')}
      </a>
    </p>
  );
}
