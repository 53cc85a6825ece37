import { beispielDienst, type Leistung, leikaDienst } from '../../../catalogue/index.ts';
import type { Config } from '../platform/config.ts';
import type { Services } from '../platform/services.ts';

/**
 * The service under which applications for a Leistung are announced; the destination has to offer it. Its key is
 * the operator's (`LEIKA_KEYS`), else the catalogue's. Undefined where neither knows one: in the sandbox an
 * example stands for it.
 */
export function serviceOf(
  { leikaKeys, sandbox }: Pick<Config, 'leikaKeys' | 'sandbox'>,
  { slug, leika }: Leistung,
): string | undefined {
  const key = leikaKeys.get(slug) ?? leika.find(({ antrag }) => antrag)?.id;
  if (key !== undefined) return leikaDienst(key);
  return sandbox ? beispielDienst(slug) : undefined;
}

/** Whether one can apply for a Leistung online: it has a form, and what is sent can be delivered. */
export function isOnline(
  { catalogue, config }: Pick<Services, 'catalogue' | 'config'>,
  slug: string,
): boolean {
  const leistung = catalogue.leistung(slug);
  return (
    leistung !== undefined && catalogue.hatAntrag(slug) && serviceOf(config, leistung) !== undefined
  );
}
