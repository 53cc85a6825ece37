import { usePage, useTexts } from '../../../platform/http/page-context.ts';
import { Button, CsrfField, ErrorSummary, Page, TextField } from '../../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

/** The door of a prototype that not everyone is to see. */
export function PasswordView({ at, wrong }: { at: string; wrong: boolean }) {
  const t = useTexts(texts);
  const { href } = usePage();
  const error = wrong ? t('password.wrong') : undefined;
  return (
    <Page
      title={t('password.title')}
      error={wrong}
      before={error && <ErrorSummary errors={[{ field: 'passwort', text: error }]} />}
    >
      <p>{t('password.text')}</p>
      <form method="post" action={href(`${at}/passwort`)} class="fields">
        <CsrfField />
        <TextField
          name="passwort"
          secret
          label={t('password.label')}
          error={error}
          autocomplete="current-password"
        />
        <Button>{t('password.action')}</Button>
      </form>
    </Page>
  );
}
