/** The topics of counselling: a sunrise, letters being sorted, a house with its key. */
export const topics = {
  sucht: (
    <>
      <path class="tone-2 paper" d="M32 54a16 16 0 0 1 32 0" />
      <path class="tone-2" d="M48 24v7M27 33l5 5M69 33l-5 5M18 54h7M71 54h7" />
      <path class="tone-1" d="M16 54h64" />
      <path class="tone-1" d="M24 64c4-3 8-3 12 0s8 3 12 0 8-3 12 0 8 3 12 0" />
      <path class="tone-1" d="M34 74c4-3 8-3 12 0s8 3 12 0" />
    </>
  ),
  schulden: (
    <>
      <path class="tone-1 paper" d="M29 32V20a3 3 0 0 1 3-3h26a3 3 0 0 1 3 3v22" />
      <path class="tone-1" d="M37 26h16M37 33h10" />
      <path
        class="tone-1 paper"
        d="M20 36v38a3 3 0 0 0 3 3h44a3 3 0 0 0 3-3V36L48 55a5 5 0 0 1-6 0z"
      />
      <path class="tone-1" d="m21 76 16-22M69 76 54 54" />
      <circle class="tone-2 paper" cx="70" cy="34" r="13" />
      <path class="tone-2" d="M75.5 28.5a7.5 7.5 0 1 0 0 11M61.5 32.5h9M61.5 36h8" />
    </>
  ),
  wohnungsnot: (
    <>
      <path class="tone-1 paper" d="M22 44v31a3 3 0 0 0 3 3h38a3 3 0 0 0 3-3V44L44 24z" />
      <path class="tone-1" d="m15 49 29-27 29 27" />
      <path class="tone-1" d="M37 78V62a7 7 0 0 1 14 0v16M56 26v-7h7v13" />
      <circle class="tone-2 paper" cx="73" cy="55" r="7" />
      <path class="tone-2" d="M73 62v20M73 73h6M73 79h5" />
    </>
  ),
};
