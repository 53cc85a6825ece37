/** Opens the result of answers that came behind the `#` of the address; they go to nobody before. */
const form = document.querySelector<HTMLFormElement>('#finder-code');
const field = form?.elements.namedItem('code');

if (form && field instanceof HTMLTextAreaElement && location.hash.length > 2) {
  field.value = location.hash.slice(1);
  history.replaceState(null, '', location.pathname);
  form.requestSubmit();
}

export {};
