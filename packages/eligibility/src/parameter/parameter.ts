import { plusTage } from '../datum.ts';

/** What the law says from one day to another; without an end, until it is changed. */
export type Stand<W> = { von: string; bis?: string; wert: W; quelle: string };

export type Parameter<W> = { name: string; staende: readonly Stand<W>[] };

/** The value on the day, or nothing where none is known. */
export const am = <W>({ staende }: Parameter<W>, tag: string): W | undefined => {
  for (const stand of staende) {
    if (stand.von <= tag && (stand.bis === undefined || tag <= stand.bis)) return stand.wert;
  }
  return undefined;
};

/** The last day of the value of that day, unless another value follows. */
export const endetAm = <W>({ staende }: Parameter<W>, tag: string): string | undefined => {
  const stand = staende.find(({ von, bis }) => von <= tag && (bis === undefined || tag <= bis));
  if (stand?.bis === undefined) return undefined;
  const danach = plusTage(stand.bis, 1);
  return staende.some(({ von }) => von === danach) ? undefined : stand.bis;
};
