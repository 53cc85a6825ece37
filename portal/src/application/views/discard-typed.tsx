import { CsrfField } from '../../platform/ui/index.ts';

type Props = { page: string; target: string | undefined; label: string };

/** Leaves a page as it is stored, whatever was typed on it. A form of its own. */
export function DiscardTyped({ page, target, label }: Props) {
  return (
    <form method="post" action={page}>
      <CsrfField />
      {target && <input type="hidden" name="_ziel" value={target} />}
      <button type="submit" class="as-link" name="_aktion" value="verwerfen">
        {label}
      </button>
    </form>
  );
}
