/** Shows how far an upload is. Without this script the same form does the same, without the bar. */
for (const form of document.querySelectorAll<HTMLFormElement>(
  'form[enctype="multipart/form-data"]',
)) {
  form.addEventListener('submit', (event) => {
    const button = event.submitter;
    const files = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')];
    if (!files.some((input) => input.files?.length)) return;
    event.preventDefault();
    const data = new FormData(form, button);
    send(form, data);
  });
}

function send(form: HTMLFormElement, data: FormData): void {
  const bar = document.createElement('progress');
  bar.max = 100;
  bar.setAttribute('aria-label', document.title);
  form.append(bar);
  for (const button of form.querySelectorAll('button')) button.disabled = true;

  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.upload.onprogress = ({ loaded, total }) => {
    bar.value = (loaded / total) * 100;
  };
  request.onload = () => show(request);
  request.onerror = () => location.reload();
  request.send(data);
}

/** Shows the page that the portal answered with, as the browser would have. */
function show(request: XMLHttpRequest): void {
  if (request.status < 400) {
    location.assign(request.responseURL);
    return;
  }
  const answered = new DOMParser().parseFromString(request.responseText, 'text/html');
  document.title = answered.title;
  document
    .querySelector('main')
    ?.replaceWith(answered.querySelector('main') ?? document.createElement('main'));
  document.querySelector<HTMLElement>('.error-summary, main')?.focus();
}
