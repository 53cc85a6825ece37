/** The soft spot of warmth that every drawing stands on. */
export const ground = (
  <path class="fill-2" d="M46 7c24-3 42 13 43 37s-13 44-38 45S8 76 7 50 22 10 46 7z" />
);
