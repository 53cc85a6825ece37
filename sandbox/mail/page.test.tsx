import { renderToString } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { MailPage } from './page.tsx';

it('says when a mail came by the clocks in Germany', () => {
  const mail = { id: '1', from: '', to: 'erika@example.org', subject: 'Ihr Antrag', text: '' };
  const at = (moment: string) => renderToString(<MailPage mails={[{ ...mail, at: moment }]} />);
  expect(at('2026-08-19T22:30:05.123Z')).toContain('>20.08.2026, 00:30:05</time>');
  expect(at('2026-01-19T22:30:05.123Z')).toContain('>19.01.2026, 23:30:05</time>');
});
