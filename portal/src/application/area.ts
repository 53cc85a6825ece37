import type { FastifyRequest } from 'fastify';
import type { GuestKind } from '../identity/index.ts';

/**
 * The ways through a form. Each has its own addresses and its own people: `antrag` is for those who
 * logged in, `kurzantrag` for anyone (a Leistung that needs no account), `prototyp` for looking around
 * with the answers of an invented person, without sending anything.
 */
export type Area = 'antrag' | GuestKind;

export const areas = ['antrag', 'kurzantrag', 'prototyp'] as const satisfies readonly Area[];

declare module 'fastify' {
  interface FastifyContextConfig {
    area?: Area;
  }
}

/** The configuration of an area's routes: with it identity knows whose session to look for. */
export function configOf(area: Area): { area: Area; guests?: GuestKind } {
  return area === 'antrag' ? { area } : { area, guests: area };
}

export function areaOf(request: FastifyRequest): Area {
  return request.routeOptions.config.area ?? 'antrag';
}

/** Where the application of a Leistung stands, without the locale's prefix; all its pages are below. */
export const placeOf = (area: Area, leistung: string) => `/${area}/${leistung}`;
