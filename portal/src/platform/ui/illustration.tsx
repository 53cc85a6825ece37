import type { ComponentChildren } from 'preact';

/** Small drawings in the two tones of the page. They decorate: who hears the page misses nothing. */
const drawings: Record<string, ComponentChildren> = {
  find: (
    <>
      <circle class="fill-2" cx="48" cy="48" r="40" />
      <path class="tone-1" d="M24 70V34a4 4 0 0 1 4-4h30a4 4 0 0 1 4 4v8" />
      <path class="tone-1" d="M33 42h20M33 52h12M33 62h8" />
      <circle class="tone-2" cx="58" cy="58" r="12" />
      <path class="tone-2" d="m67 67 11 11" />
    </>
  ),
  apply: (
    <>
      <circle class="fill-2" cx="48" cy="48" r="40" />
      <path
        class="tone-1"
        d="M26 24h30l12 12v38a3 3 0 0 1-3 3H26a3 3 0 0 1-3-3V27a3 3 0 0 1 3-3z"
      />
      <path class="tone-1" d="M56 24v12h12M33 46h16M33 56h10" />
      <path class="tone-2" d="m50 68 4-10 17-17 6 6-17 17z" />
    </>
  ),
  counselling: (
    <>
      <circle class="fill-2" cx="48" cy="48" r="40" />
      <circle class="tone-1" cx="33" cy="44" r="7" />
      <path class="tone-1" d="M20 70v-5a10 10 0 0 1 10-10h6a10 10 0 0 1 10 10v5" />
      <path
        class="tone-2"
        d="M48 24h24a4 4 0 0 1 4 4v14a4 4 0 0 1-4 4H60l-8 7v-7h-4a4 4 0 0 1-4-4V28a4 4 0 0 1 4-4z"
      />
      <path class="tone-2" d="M53 33h14M53 39h9" />
    </>
  ),
  sucht: (
    <>
      <circle class="fill-2" cx="48" cy="48" r="40" />
      <path class="tone-1" d="M22 62c8-2 12-10 20-10s10 8 18 8 10-4 14-6" />
      <path class="tone-1" d="M22 72c8-2 12-8 20-8s10 6 18 6 10-3 14-5" />
      <circle class="tone-2" cx="48" cy="34" r="9" />
      <path
        class="tone-2"
        d="M48 17v-4M48 55v-4M31 34h-4M69 34h-4M36 22l-3-3M63 49l-3-3M60 22l3-3M33 49l3-3"
      />
    </>
  ),
  schulden: (
    <>
      <circle class="fill-2" cx="48" cy="48" r="40" />
      <path class="tone-1" d="M24 38h44a4 4 0 0 1 4 4v26a4 4 0 0 1-4 4H28a4 4 0 0 1-4-4z" />
      <path class="tone-1" d="M24 38v-4a4 4 0 0 1 4-4h34v8M72 50H60a5 5 0 0 0 0 10h12" />
      <path class="tone-2" d="M40 22c0-4 4-6 8-6s8 2 8 6" />
      <circle class="tone-2" cx="61" cy="55" r="1.5" />
    </>
  ),
  wohnungsnot: (
    <>
      <circle class="fill-2" cx="48" cy="48" r="40" />
      <path class="tone-1" d="M20 50 48 24l28 26" />
      <path class="tone-1" d="M28 44v30h40V44" />
      <path class="tone-2" d="M42 74V58h12v16" />
      <path class="tone-2" d="M56 30v-8h8v15" />
    </>
  ),
  empty: (
    <>
      <circle class="fill-2" cx="48" cy="48" r="40" />
      <path class="tone-1" d="M22 56h14l4 8h16l4-8h14v14a4 4 0 0 1-4 4H26a4 4 0 0 1-4-4z" />
      <path class="tone-1" d="m22 56 8-20h36l8 20" />
      <path class="tone-2" d="M48 16v12M38 20l4 8M58 20l-4 8" />
    </>
  ),
  done: (
    <>
      <circle class="fill-2" cx="48" cy="48" r="40" />
      <path class="tone-1" d="m28 50 14 14 28-32" />
    </>
  ),
};

/** A drawing by its name; nothing where there is none. */
export function Illustration({ name }: { name: string }) {
  const drawing = drawings[name];
  if (!drawing) return null;
  return (
    <svg class="drawing" viewBox="0 0 96 96" width="96" height="96" aria-hidden="true">
      {drawing}
    </svg>
  );
}
