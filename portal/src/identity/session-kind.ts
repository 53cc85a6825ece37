const hour = 3_600_000;

/** People who go through a form without a login, by what they do there. */
export type GuestKind = 'kurzantrag' | 'prototyp';

export type SessionKind = 'person' | GuestKind;

export const guestKinds = ['kurzantrag', 'prototyp'] as const satisfies readonly GuestKind[];

/** Milliseconds after which a session ends: without a request, and in any case. */
export type Limits = { idle: number; absolute: number };

/**
 * A person can log in again, so their session ends soon. A guest can't come back, so theirs lasts a day
 * (WCAG 2.2, 2.2.1 asks for a warning below twenty hours) or until the browser is closed.
 */
export const limits: Record<SessionKind, Limits> = {
  person: { idle: hour / 2, absolute: 12 * hour },
  kurzantrag: { idle: 24 * hour, absolute: 24 * hour },
  prototyp: { idle: 24 * hour, absolute: 24 * hour },
};
