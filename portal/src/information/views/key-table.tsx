import type { Leistung } from '../../../../catalogue/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Details } from '../../platform/ui/index.ts';
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
  const columns = [t('keys.number'), t('keys.name'), t('keys.ozg'), t('keys.leika')];
  const inOrder = leistungen
    .filter((leistung) => leistung.ozgNummer !== null)
    .sort((a, b) => (a.ozgNummer ?? 0) - (b.ozgNummer ?? 0));
  return (
    <Details summary={t('keys.summary')}>
      <p>{t('keys.text')}</p>
      <div class="kern-table-responsive">
        <table class="kern-table kern-table--small">
          <thead class="kern-table__head">
            <tr class="kern-table__row">
              {columns.map((column) => (
                <th class="kern-table__header" scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {inOrder.map((leistung) => (
              <tr class="kern-table__row" key={leistung.slug}>
                <td class="kern-table__cell number">{leistung.ozgNummer}</td>
                <th class="kern-table__cell" scope="row">
                  {nameOf(leistung, today, locale)}
                </th>
                <td class="kern-table__cell number">{leistung.ozgId}</td>
                <td class="kern-table__cell number">
                  {leistung.leika.map(({ id }) => id).join(' ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Details>
  );
}
