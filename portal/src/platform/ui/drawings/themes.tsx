/** The situations in life by which Leistungen are grouped. */
export const themes = {
  existenz: (
    <>
      <path class="tone-1 paper" d="M20 38h50a5 5 0 0 1 5 5v29a5 5 0 0 1-5 5H25a5 5 0 0 1-5-5z" />
      <path class="tone-1" d="M20 40v-6a5 5 0 0 1 5-5h37v9" />
      <path class="tone-1 paper" d="M75 50H62a7 7 0 0 0 0 15h13z" />
      <circle class="tone-1" cx="63" cy="57.5" r="1" />
      <circle class="tone-2 paper" cx="44" cy="22" r="9" />
      <path class="tone-2" d="M47.5 18.5a5 5 0 1 0 0 7M38 21h6M38 23.5h5" />
    </>
  ),
  wohnen: (
    <>
      <path class="tone-1 paper" d="M19 46v28a3 3 0 0 0 3 3h38a3 3 0 0 0 3-3V46L41 27z" />
      <path class="tone-1" d="m13 50 28-25 28 25M28 77V61h11v16" />
      <path class="tone-1" d="M46 58h9v9h-9z" />
      <path class="tone-2" d="M76 77V60" />
      <path class="tone-2 paper" d="M76 65c-6 0-9-4-9-10s4-13 9-13 9 7 9 13-3 10-9 10z" />
    </>
  ),
  familie: (
    <>
      <circle class="tone-1 paper" cx="36" cy="27" r="9" />
      <path class="tone-1 paper" d="M22 78V55a14 14 0 0 1 28 0v23z" />
      <path class="tone-1" d="M36 62v16" />
      <circle class="tone-2 paper" cx="66" cy="46" r="7.5" />
      <path class="tone-2 paper" d="M56 78V67a10 10 0 0 1 20 0v11z" />
      <path class="tone-1" d="m49 57 8 8" />
    </>
  ),
  arbeit: (
    <>
      <path
        class="tone-1 paper"
        d="M19 36h58a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H19a4 4 0 0 1-4-4V40a4 4 0 0 1 4-4z"
      />
      <path
        class="tone-1"
        d="M37 36v-7a4 4 0 0 1 4-4h14a4 4 0 0 1 4 4v7M15 52c10 5 21 7 33 7s23-2 33-7"
      />
      <path class="tone-2 paper" d="M43 54h10v10H43z" />
      <path class="tone-2" d="M48 11v6M36 14l3 5M60 14l-3 5" />
    </>
  ),
  'besondere-lagen': (
    <>
      <path
        class="tone-2 paper"
        d="M15 50a33 31 0 0 1 66 0c-4-5-11-5-16 0-5-5-12-5-17 0-5-5-12-5-17 0-5-5-12-5-16 0z"
      />
      <path class="tone-2" d="M48 19v-5M48 19c-9 6-15 17-17 31M48 19c9 6 15 17 17 31" />
      <path class="tone-1" d="M48 50v24a6 6 0 0 1-12 0v-2" />
      <path class="tone-1" d="M64 62v6M74 58v6M64 77v3M25 62v6" />
    </>
  ),
};
