import { useTexts } from '../../platform/http/page-context.ts';
import { type FieldProps, TextField } from '../../platform/ui/index.ts';
import { texts } from '../texts/index.ts';

type Props = FieldProps & {
  /** The typed name, which is a signature by itself. */
  value: string | undefined;
  /** The drawn line as an SVG path; empty when nothing is drawn. */
  drawn: string | undefined;
};

/** Signing by one's name, and where scripts run also by finger, pen or mouse. */
export function SignatureField({ drawn, ...field }: Props) {
  const t = useTexts(texts);
  return (
    <div class="fields" data-signature>
      <TextField {...field} />
      <input type="hidden" name={`${field.name}-zug`} value={drawn ?? ''} />
      <div class="signature" hidden>
        <p>{t('signature.draw')}</p>
        <svg viewBox="0 0 600 200" aria-hidden="true">
          <path d={drawn ?? ''} />
        </svg>
        <button type="button" class="as-link">
          {t('signature.clear')}
        </button>
      </div>
    </div>
  );
}
