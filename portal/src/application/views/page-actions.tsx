import { useTexts } from '../../platform/http/page-context.ts';
import { Button, kept } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

type Props = {
  /** The page was opened from the check page, and goes back there. */
  toCheck: boolean;
  /** Whether one can leave and come back: guests can not. */
  later: boolean;
};

function Actions({ toCheck, later }: Props) {
  const t = useTexts(texts);
  return (
    <div class="actions">
      <Button name="_aktion" value="weiter">
        {toCheck ? t('page.saveAndCheck') : t('page.next')}
      </Button>
      {later && (
        <Button kind="secondary" name="_aktion" value="spaeter">
          {t('page.later')}
        </Button>
      )}
    </div>
  );
}

/** The ways on from a question page. */
export const PageActions = kept<Props>(
  (props) => <Actions {...props} />,
  ({ locale }, { toCheck, later }) => `${locale} ${toCheck} ${later}`,
);
