/**
 * Calls back once when the shell in which npm started this process is gone: npm passes Ctrl-C on, but
 * a SIGTERM ends npm and that shell only. Does nothing where npm did not start this process.
 */
export function whenNpmIsGone(then: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    then();
  }, 250);
  watch.unref();
}
