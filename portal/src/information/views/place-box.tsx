import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { Button, TextField } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

type Props = {
  /** Path that takes the place. */
  path: string;
  hint: string;
  action: string;
};

/** One line that asks for the place and leads on. */
export function PlaceBox({ path, hint, action }: Props) {
  const t = useTexts(texts);
  const { href } = usePage();
  return (
    <form method="get" action={href(path)} class="inline-form">
      <TextField name="ort" label={t('place.label')} hint={hint} autocomplete="postal-code" />
      <Button>{action}</Button>
    </form>
  );
}
