import { plusTage } from '../datum.ts';
import * as familie from './familie.ts';
import * as grenzen from './grenzen.ts';
import { endetAm, type Parameter } from './parameter.ts';
import * as regelbedarf from './regelbedarf.ts';
import * as vermoegen from './vermoegen.ts';

/** Every legal parameter the rules read. */
export const parameter: readonly Parameter<unknown>[] = [
  ...Object.values(regelbedarf),
  ...Object.values(vermoegen),
  ...Object.values(familie),
  ...Object.values(grenzen),
];

/** Parameters whose last known value ends within so many days: someone has to look up the next. */
export const endendeParameter = (stichtag: string, tage = 60): { name: string; bis: string }[] => {
  const grenze = plusTage(stichtag, tage);
  return parameter.flatMap((einer) => {
    const bis = endetAm(einer, stichtag);
    return bis !== undefined && bis <= grenze ? [{ name: einer.name, bis }] : [];
  });
};
