/** Shows how far an upload is. Without this script the same form does the same, without the bar. */
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  const field = form.querySelector<HTMLElement>('[data-upload]');
  const chosen = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')].some(
    (input) => input.files?.length,
  );
  if (!field || !chosen) return;
  event.preventDefault();
  send(form, field, new FormData(form, event.submitter));
});

function send(form: HTMLFormElement, field: HTMLElement, data: FormData): void {
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.ariaLabel = field.dataset.upload ?? '';
  field.append(status);
  // The live region is there before its text, so that it is read out.
  status.append(`${field.dataset.upload} `, bar);
  // A button that is disabled loses the focus.
  const focused = document.activeElement as HTMLElement | null;
  const wait = (waiting: boolean) => {
    for (const button of form.querySelectorAll('button')) button.disabled = waiting;
  };
  wait(true);

  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.upload.onprogress = ({ loaded, total }) => {
    bar.value = loaded / total;
  };
  request.onload = () => show(request);
  request.onerror = () => {
    status.textContent = field.dataset.uploadFailed ?? '';
    wait(false);
    focused?.focus();
  };
  request.send(data);
}

/** Shows what the portal answered, as the browser would have. */
function show({ status, responseURL, responseText }: XMLHttpRequest): void {
  const answered = new DOMParser().parseFromString(responseText, 'text/html');
  const main = answered.querySelector('main');
  const here = new URL(responseURL).pathname === location.pathname;
  const stored = status < 400 && main?.querySelector('[data-upload]');
  if (!main || !here || stored) {
    location.assign(responseURL + fragmentOf(responseURL));
    return;
  }
  // The page with its errors, or its question back, has no address of its own.
  const session = document.querySelector('.session-end');
  if (session) main.querySelector('.session-end')?.replaceWith(session);
  document.title = answered.title;
  document.querySelector('main')?.replaceWith(main);
  const first = main.querySelector<HTMLElement>('.error-summary') ?? main.querySelector('h1');
  first?.setAttribute('tabindex', '-1');
  first?.focus();
}

/** A request does not tell the fragment it was led to: back on the check page, it is the page's path. */
function fragmentOf(url: string): string {
  const changed = url.endsWith('/pruefen') && document.querySelector('[name=_ziel]');
  return changed ? `#${location.pathname.split('/seite/')[1]}` : '';
}
