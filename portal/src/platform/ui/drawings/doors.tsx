/** The three doors of the start page: a signpost, a form being written, two people talking. */
export const doors = {
  find: (
    <>
      <path class="tone-1" d="M48 20v62M34 83c8-2.5 20-2.5 28 0" />
      <path class="tone-1 paper" d="M32 25h34l9 8.5-9 8.5H32a2 2 0 0 1-2-2V27a2 2 0 0 1 2-2z" />
      <path class="tone-1" d="M39 33.5h20" />
      <path class="tone-2 paper" d="M64 48H31l-9 8.5 9 8.5h33a2 2 0 0 0 2-2V50a2 2 0 0 0-2-2z" />
      <path class="tone-2" d="M36 56.5h20" />
    </>
  ),
  apply: (
    <>
      <path
        class="tone-1 paper"
        d="M28 18h28l12 12v46a3 3 0 0 1-3 3H28a3 3 0 0 1-3-3V21a3 3 0 0 1 3-3z"
      />
      <path class="tone-1" d="M56 18v12h12" />
      <path class="tone-2" d="m33 42 3 3 5-6M33 56l3 3 5-6" />
      <path class="tone-1" d="M47 43h12M47 57h6M33 69h9" />
      <path
        class="tone-2 paper"
        d="m52 73 3-9 18-18a3.5 3.5 0 0 1 5 0l1 1a3.5 3.5 0 0 1 0 5L61 70z"
      />
      <path class="tone-2" d="m69 50 6 6" />
    </>
  ),
  counselling: (
    <>
      <path class="tone-1 paper" d="M17 78v-5a13 13 0 0 1 13-13h2a13 13 0 0 1 13 13v5z" />
      <circle class="tone-1 paper" cx="31" cy="48" r="8.5" />
      <path class="tone-1 paper" d="M51 78v-5a13 13 0 0 1 13-13h2a13 13 0 0 1 13 13v5z" />
      <circle class="tone-1 paper" cx="65" cy="48" r="8.5" />
      <path
        class="tone-2 paper"
        d="M34 14h28a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-9l-5 5-5-5h-9a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4z"
      />
      <path
        class="tone-2"
        d="M48 29.5c-5-3.5-7-5.5-7-8a3.5 3.5 0 0 1 7-1 3.5 3.5 0 0 1 7 1c0 2.5-2 4.5-7 8z"
      />
    </>
  ),
};
