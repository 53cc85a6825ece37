import { useTexts } from '../../platform/http/page-context.ts';
import { PhoneHelp } from '../../platform/ui/index.ts';
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
  return <PhoneHelp phones={phones.map(({ key, number }) => ({ number, text: t(key) }))} />;
}
