/** The addresses of an application, without the locale's prefix. */
export const paths = {
  overview: (leistung: string) => `/antrag/${leistung}`,
  page: (leistung: string, page: string) => `/antrag/${leistung}/seite/${page}`,
  check: (leistung: string) => `/antrag/${leistung}/pruefen`,
  send: (leistung: string) => `/antrag/${leistung}/senden`,
  discard: (leistung: string) => `/antrag/${leistung}/loeschen`,
  sent: (number: string) => `/konto/antraege/${number}/gesendet`,
  submission: (number: string) => `/konto/antraege/${number}`,
  pdf: (number: string) => `/konto/antraege/${number}/antrag.pdf`,
  xml: (number: string) => `/konto/antraege/${number}/antrag.xml`,
};
