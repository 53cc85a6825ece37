/** Announces the end of the session five minutes before, and extends it without leaving the page. */
const minutesBefore = 5;
const panel = document.querySelector<HTMLElement>('.session-end');
const time = panel?.querySelector('time');
const button = panel?.querySelector('button');

if (panel && time && button) {
  let timer = plan(panel, time);
  const failed = document.createElement('p');
  button.addEventListener('click', async (event) => {
    event.preventDefault();
    const answer = await extend(panel, button);
    // The session has ended: the page's form goes to the server, which keeps what was typed.
    if (answer === 'refused') return button.form?.requestSubmit(button);
    if (answer === 'failed') {
      failed.textContent = panel.dataset.failed ?? '';
      panel.append(failed);
      return warn(panel);
    }
    failed.remove();
    time.textContent = (time.textContent ?? '').replace(/\d{1,2}:\d{2}/, clock(answer));
    time.dateTime = answer.toISOString();
    panel.removeAttribute('role');
    panel.classList.remove('panel--warm');
    clearTimeout(timer);
    timer = plan(panel, time);
  });
}

/** @returns when the session ends now; or that there is none any more, or that nobody answered */
async function extend(
  panel: HTMLElement,
  { form }: HTMLButtonElement,
): Promise<Date | 'refused' | 'failed'> {
  const token = form && new FormData(form).get('_csrf');
  try {
    const answer = await fetch(panel.dataset.extend ?? '', {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ _csrf: String(token) }),
    });
    if (answer.status === 401 || answer.status === 403) return 'refused';
    if (!answer.ok) return 'failed';
    return new Date(((await answer.json()) as { expiresAt: string }).expiresAt);
  } catch {
    return 'failed';
  }
}

function plan(shown: HTMLElement, end: HTMLTimeElement): ReturnType<typeof setTimeout> {
  const left = new Date(end.dateTime).getTime() - Date.now() - minutesBefore * 60_000;
  return setTimeout(() => warn(shown), Math.max(0, left));
}

function warn(shown: HTMLElement): void {
  shown.setAttribute('role', 'alert');
  shown.classList.add('panel--warm');
}

/** As the server wrote it: 24 hours, in Germany. */
function clock(end: Date): string {
  return end.toLocaleTimeString('de', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  });
}
