import type { Leistung } from '../../../../catalogue/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, TextField } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

type Props = {
  leistung: Leistung;
  /** Can be applied for online. */
  online: boolean;
  place: string;
};

/** The strong action of a Leistung's page: from the place to the authority. */
export function PlaceForm({ leistung, online, place }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <section class="panel panel--warm" id="ort-angeben">
      <h2>{t('leistung.place.title')}</h2>
      <form
        method="get"
        action={href(`/leistungen/${leistung.slug}/zustaendig`)}
        class="inline-form"
      >
        <TextField
          name="ort"
          label={t('leistung.place.label')}
          hint={t('leistung.place.hint')}
          value={place}
          autocomplete="postal-code"
        />
        <Button>{t('leistung.place.action')}</Button>
      </form>
      {online && (
        <p class="muted">{t('leistung.place.online', { minutes: leistung.dauer ?? 45 })}</p>
      )}
    </section>
  );
}
