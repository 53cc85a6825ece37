/** Not proved who one is, or not for these answers; or changed since they were checked. */
export type NotSent = 'ausweisen' | 'geaendert';

/**
 * The addresses of an application, without the locale's prefix. `at` is the place of the application,
 * such as `/antrag/buergergeld`.
 */
export const paths = {
  page: (at: string, page: string) => `${at}/seite/${page}`,
  /** A page that is shown instead of one that was posted and does not apply. */
  pageInstead: (at: string, page: string) => `${at}/seite/${page}?statt=andere`,
  /** With a page: at the card of its answers. */
  check: (at: string, page?: string) => `${at}/pruefen${page === undefined ? '' : `#${page}`}`,
  /** Where one is told why what was to be sent was not. */
  notSent: (at: string, reason: NotSent) => `${at}/pruefen?nicht-gesendet=${reason}`,
  send: (at: string) => `${at}/senden`,
  discard: (at: string) => `${at}/loeschen`,
  /** Of what was sent; with an account it stands in the Konto, without one below the application. */
  sent: (at: string, number: string) => `${submissionPath(at, number)}/gesendet`,
  submission: (number: string) => submissionPath('', number),
  /** Says that nothing was sent once more. */
  notSentAgain: (number: string) => `${submissionPath('', number)}?ziel=unterwegs`,
  again: (number: string) => `${submissionPath('', number)}/neu`,
  pdf: (at: string, number: string) => `${submissionPath(at, number)}/antrag.pdf`,
  xml: (number: string) => `${submissionPath('', number)}/antrag.xml`,
};

function submissionPath(at: string, number: string): string {
  return at.startsWith('/kurzantrag/') ? `${at}/${number}` : `/konto/antraege/${number}`;
}
