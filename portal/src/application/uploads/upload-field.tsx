import { acceptedTypes } from '../../platform/files/index.ts';
import { usePage, useTexts } from '../../platform/http/page-context.ts';
import { formatFileSize } from '../../platform/i18n/format.ts';
import {
  Button,
  Checkbox,
  Checkboxes,
  Details,
  type FieldProps,
  FileField,
} from '../../platform/ui/index.ts';
import type { FileFieldView } from './field-views.ts';
import { againEnding } from './receive.ts';
import { texts } from './texts/index.ts';

type Props = FieldProps & {
  file: FileFieldView | undefined;
  later: boolean /** The page's heading says the same. */;
  hideLabel: boolean;
};

/** A file question inside the page's form: what is there, one more, or the promise to bring it later. */
export function UploadField({ file, later, hideLabel, ...props }: Props) {
  const t = useTexts(texts);
  const { href, locale } = usePage();
  const uploads = file?.uploads ?? [];
  const inputName = `${props.name}-datei`;
  return (
    <div class="fields" data-upload={t('sending')} data-upload-failed={t('failed')}>
      <h2 id={props.name} tabIndex={-1} class={hideLabel ? 'only-heard' : undefined}>
        {props.label} {props.optional && <span class="kern-label__optional">{t('optional')}</span>}
      </h2>
      {uploads.length > 0 && (
        <ul class="file-list" aria-label={t('list', { label: props.label })}>
          {uploads.map((upload) => (
            <li key={upload.id}>
              <input type="hidden" name={props.name} value={upload.id} />
              <span>
                <a class="kern-link" href={href(upload.path)}>
                  {upload.name}
                </a>{' '}
                <span class="muted">({formatFileSize(upload.size, locale)})</span>
              </span>
              <button
                type="submit"
                class="as-link"
                name="_aktion"
                value={`datei-entfernen:${upload.id}`}
              >
                {t('remove')}
                <span class="only-heard">: {upload.name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <FileField
        name={inputName}
        label={uploads.length > 0 ? t('another') : t('choose')}
        hint={
          <>
            {props.hint} {t('hint')}
          </>
        }
        error={props.error}
        accept={acceptedTypes}
      />
      {file !== undefined && file.elsewhere.length > 0 && (
        <Details summary={t('again')}>
          <Checkboxes
            name={`${props.name}${againEnding}`}
            label={t('again.label')}
            options={file.elsewhere.map(({ id, name, size }) => ({
              value: id,
              text: `${name} (${formatFileSize(size, locale)})`,
            }))}
          />
        </Details>
      )}
      <Button kind="secondary" name="_aktion" value="hochladen">
        {t('upload')}
      </Button>
      {file?.mayComeLater && uploads.length === 0 && (
        <Checkbox
          name={`${props.name}-spaeter`}
          label={t('later')}
          hint={t('later.hint')}
          checked={later}
        />
      )}
    </div>
  );
}
