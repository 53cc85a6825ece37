/** The mark of the portal as the browser's tab shows it. */
export const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" fill="none" stroke-width="2.6"
  stroke-linecap="round" stroke-linejoin="round"><style>.a{stroke:#171a2b}.b{stroke:#b4541a}
  @media (prefers-color-scheme:dark){.a{stroke:#dfe1ea}.b{stroke:#f0a868}}</style>
  <path class="a" d="M3 15 16 4l13 11"/><circle class="b" cx="10" cy="18" r="2.5"/><circle class="a" cx="16" cy="15" r="2.5"/>
  <circle class="b" cx="22" cy="18" r="2.5"/><path class="b" d="M6 28v-2a4 4 0 0 1 4-4m12 0a4 4 0 0 1 4 4v2"/>
  <path class="a" d="M11 28v-4a5 5 0 0 1 10 0v4"/></svg>`;
