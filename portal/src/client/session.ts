/** Announces the end of the session five minutes before, and extends it without leaving the page. */
const minutesBefore = 5;
const form = document.querySelector<HTMLFormElement>('form[action$="/sitzung/verlaengern"]');
const time = form?.querySelector('time');

if (form && time) {
  let timer = plan(form, time);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const answer = await fetch(form.action, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(new FormData(form) as unknown as Record<string, string>),
    });
    if (!answer.ok) return form.submit();
    const { expiresAt } = (await answer.json()) as { expiresAt: string };
    const end = new Date(expiresAt);
    time.textContent = (time.textContent ?? '').replace(/\d{1,2}:\d{2}/, clock(end));
    time.dateTime = expiresAt;
    form.removeAttribute('role');
    form.classList.remove('panel--warm');
    clearTimeout(timer);
    timer = plan(form, time);
  });
}

function plan(shown: HTMLElement, end: HTMLTimeElement): ReturnType<typeof setTimeout> {
  const left = new Date(end.dateTime).getTime() - Date.now() - minutesBefore * 60_000;
  return setTimeout(
    () => {
      shown.setAttribute('role', 'alert');
      shown.classList.add('panel--warm');
    },
    Math.max(0, left),
  );
}

/** As the server wrote it: 24 hours, in Germany. */
function clock(end: Date): string {
  return end.toLocaleTimeString('de', {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Berlin',
  });
}
