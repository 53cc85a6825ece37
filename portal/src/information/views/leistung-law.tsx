import type { Leistung } from '../../../../catalogue/index.ts';
import { useTexts } from '../../platform/http/page-context.ts';
import { Details } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

/** The law and the ids of a Leistung, folded: most people need neither. */
export function LeistungLaw({ leistung }: { leistung: Leistung }) {
  const t = useTexts(texts);
  return (
    <Details summary={t('leistung.law')}>
      <p>
        {t('leistung.law.rests')}: {leistung.recht.join(', ')}
      </p>
      {leistung.ozgId && (
        <p>
          {t('leistung.law.ozg')}: {leistung.ozgId}
        </p>
      )}
      {leistung.leika.length > 0 && (
        <>
          <p>{t('leistung.law.leika')}:</p>
          <ul>
            {leistung.leika.map((service) => (
              <li key={service.id}>
                <span class="number">{service.id}</span> {service.name}
              </li>
            ))}
          </ul>
        </>
      )}
      {leistung.leikaTyp && (
        <p>
          {t('leistung.law.type')}: {leistung.leikaTyp}
        </p>
      )}
    </Details>
  );
}
