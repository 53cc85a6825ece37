/** Three people under one roof, in the two tones of the drawings. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 32 32" width="36" height="36" aria-hidden="true" class="drawing">
      <path class="tone-1" d="M3 15 16 4l13 11" />
      <circle class="tone-2" cx="9.5" cy="19" r="2.3" />
      <circle class="tone-1" cx="16" cy="15" r="2.7" />
      <circle class="tone-2" cx="22.5" cy="19" r="2.3" />
      <path class="tone-2" d="M5.5 28v-1a4 4 0 0 1 4-4m13 0a4 4 0 0 1 4 4v1" />
      <path class="tone-1" d="M11 28v-4a5 5 0 0 1 10 0v4" />
    </svg>
  );
}
