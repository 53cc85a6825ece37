/** The addresses of what describes a form, without the locale's prefix. */
export const descriptionPath = (leistung: string) => `/antrag/${leistung}/fragen`;
export const blankPath = (leistung: string) => `/antrag/${leistung}/formular.pdf`;
