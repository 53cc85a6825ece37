import { useTexts } from '../../platform/http/page-context.ts';
import { texts } from '../texts/index.ts';

const phones = [
  { key: 'phone.emergency', number: '112' },
  { key: 'phone.care', number: '0800 111 0 111' },
  { key: 'phone.women', number: '116 016' },
  { key: 'phone.youth', number: '116 111' },
] as const;

/** Numbers that help at once. */
export function Phones() {
  const t = useTexts(texts);
  return (
    <ul class="phones">
      {phones.map(({ key, number }) => (
        <li key={key}>
          <a
            class="kern-link kern-link--no-visited-state"
            href={`tel:${number.replaceAll(' ', '')}`}
          >
            {number}
          </a>
          <span class="note">{t(key)}</span>
        </li>
      ))}
    </ul>
  );
}
