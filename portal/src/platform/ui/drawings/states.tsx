/** Pages that say how things stand: nothing here yet, done, help. */
export const states = {
  empty: (
    <>
      <path
        class="tone-1 paper"
        d="M18 33a4 4 0 0 1 4-4h16l6 7h30a4 4 0 0 1 4 4v32a4 4 0 0 1-4 4H22a4 4 0 0 1-4-4z"
      />
      <path class="tone-1" d="M18 44h60" />
      <path class="tone-2" d="M48 69V56" />
      <path
        class="tone-2 paper"
        d="M48 60c-7 0-10-3-10-8 7 0 10 3 10 8zM48 57c0-5 3-8 10-8 0 5-3 8-10 8z"
      />
    </>
  ),
  done: (
    <>
      <circle class="tone-1 paper" cx="48" cy="50" r="27" />
      <path class="tone-1 stroke-wide" d="m35 51 9 10 18-21" />
      <path class="tone-2" d="M48 8v8M20 18l5 6M76 18l-5 6M9 44h6M81 44h6" />
    </>
  ),
  help: (
    <>
      <path class="tone-1 paper" d="M24 49a24 24 0 0 1 48 0v4" />
      <path class="tone-1" d="M24 53v-4" />
      <path
        class="tone-1 paper"
        d="M20 52h9v19h-9a5 5 0 0 1-5-5v-9a5 5 0 0 1 5-5zM76 52h-9v19h9a5 5 0 0 0 5-5v-9a5 5 0 0 0-5-5z"
      />
      <path class="tone-2" d="M72 71c0 7-6 10-13 10" />
      <path class="tone-2 paper" d="M50 77.5h7a3.5 3.5 0 0 1 0 7h-7a3.5 3.5 0 0 1 0-7z" />
      <path
        class="tone-2"
        d="M48 64c-7-5-10-8-10-12a5 5 0 0 1 10-1.5A5 5 0 0 1 58 52c0 4-3 7-10 12z"
      />
    </>
  ),
};
