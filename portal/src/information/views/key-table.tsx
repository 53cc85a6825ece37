import type { Leistung } from '../../../../catalogue/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Details, Table } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';
import { nameOf } from './names.ts';

/** For people of the trade: the ids of all Leistungen, empty where not known. */
export function KeyTable({
  leistungen,
  today,
}: {
  leistungen: readonly Leistung[];
  today: string;
}) {
  const t = useTexts(texts);
  const { locale } = usePage();
  const inOrder = leistungen
    .filter((leistung) => leistung.ozgNummer !== null)
    .sort((a, b) => (a.ozgNummer ?? 0) - (b.ozgNummer ?? 0));
  return (
    <Details summary={t('keys.summary')}>
      <p>{t('keys.text')}</p>
      <Table
        label={t('keys.summary')}
        columns={[t('keys.name'), t('keys.number'), t('keys.ozg'), t('keys.leika')]}
        rows={inOrder.map((leistung) => [
          nameOf(leistung, today, locale),
          leistung.ozgNummer,
          leistung.ozgId,
          leistung.leika.map(({ id }) => id).join(' '),
        ])}
      />
    </Details>
  );
}
