import type { AttributeName, AuthnMethod, Level, TrustLevel } from '@sozialplattform/bundid';

/** An invented person with an account at the sandbox's BundID. */
export type SamplePerson = {
  id: string;
  /** What makes this person worth trying. */
  about: string;
  method: Extract<AuthnMethod, 'eID' | 'Elster' | 'Benutzername'>;
  data: Partial<Record<AttributeName, string>>;
};

export const levelOf: Record<SamplePerson['method'], Level> = {
  eID: 'hoch',
  Elster: 'substantiell',
  Benutzername: 'niedrig',
};

/** How far BundID vouches for what came from each source; what people type themselves is never vouched for. */
export const trustOf: Record<SamplePerson['method'], TrustLevel> = {
  eID: 'HOCH',
  Elster: 'SUBSTANTIELL',
  Benutzername: 'UNTERGEORDNET',
};

const kassel = { postcode: '34117', city: 'Kassel', country: 'DE' };
const koeln = { postcode: '50667', city: 'Köln', country: 'DE' };

export const persons: readonly SamplePerson[] = [
  {
    id: 'erika',
    about: 'Vollständige Angaben, 62 Jahre',
    method: 'eID',
    data: {
      personalTitle: 'Dr.',
      givenName: 'Erika',
      surname: 'Musterfrau',
      birthName: 'Gabler',
      gender: '2',
      birthdate: '1964-08-12',
      placeOfBirth: 'Musterstadt',
      nationality: 'D',
      street: 'Musterstraße 12',
      ...kassel,
      communityId: '06611000',
      mail: 'erika.musterfrau@example.org',
      telephone: '+49 30 23125001',
    },
  },
  {
    id: 'max',
    about: 'Familie Beispiel: Vater',
    method: 'eID',
    data: {
      givenName: 'Max',
      surname: 'Beispiel',
      gender: '1',
      birthdate: '1988-02-29',
      placeOfBirth: 'Beispielhausen',
      nationality: 'D',
      street: 'Am Beispiel 3',
      ...koeln,
      communityId: '05315000',
      mail: 'max.beispiel@example.org',
    },
  },
  {
    id: 'lena',
    about: 'Familie Beispiel: Mutter',
    method: 'Elster',
    data: {
      givenName: 'Lena',
      surname: 'Beispiel',
      birthName: 'Probe',
      gender: '2',
      birthdate: '1990-11-05',
      street: 'Am Beispiel 3',
      ...koeln,
      mail: 'lena.beispiel@example.org',
    },
  },
  {
    id: 'olena',
    about: 'Geflüchtet, elektronischer Aufenthaltstitel, Unterkunft',
    method: 'eID',
    data: {
      givenName: 'Olena',
      surname: 'Prykladenko',
      gender: '2',
      birthdate: '1995-03-21',
      placeOfBirth: 'Charkiw',
      nationality: 'UKR',
      documentType: 'AR',
      street: 'Unterkunft Musterweg 1, Zimmer 204',
      postcode: '24943',
      city: 'Flensburg',
      country: 'DE',
      mail: 'olena@example.org',
    },
  },
  {
    id: 'karl',
    about: 'Nur Benutzername und Passwort',
    method: 'Benutzername',
    data: {
      givenName: 'Karl',
      surname: 'Probst-Muster',
      birthdate: '1951-01-31',
      street: 'Probeallee 99',
      postcode: '54673',
      city: 'Neuerburg',
      country: 'DE',
      mail: 'karl@example.org',
    },
  },
  {
    id: 'theodora',
    about: 'Sehr lange Namen, Umlaute, Akzente',
    method: 'eID',
    data: {
      personalTitle: 'Prof. Dr.-Ing. habil. Dr. h. c.',
      givenName: 'Théodora Çağla Maria-Magdalena Łucja Ağnes',
      surname: "Freifrau von und zu Müller-Größenthal-Øresund-O'Beispiel genannt Süß",
      birthName: 'Đặng-Straßenbäcker',
      gender: '2',
      birthdate: '1979-12-24',
      placeOfBirth: "L'Haÿ-les-Roses",
      nationality: 'D',
      street: 'Bürgermeister-Dr.-Größenwahn-Straße 1234 b, Hinterhaus, 3. Obergeschoss links',
      postcode: '73525',
      city: 'Schwäbisch Gmünd',
      country: 'DE',
      mail: 'theodora.mueller-groessenthal-oeresund@example.org',
    },
  },
  {
    id: 'toni',
    about: 'Ohne Anschrift: auf dem Ausweis steht „keine Wohnung in Deutschland“',
    method: 'eID',
    data: {
      givenName: 'Toni',
      surname: 'Testmann',
      gender: '9',
      birthdate: '2001-06-15',
      placeOfBirth: 'Testdorf',
      nationality: 'D',
    },
  },
  {
    id: 'amina',
    about: 'Geburtstag nicht bekannt, kein E-Mail-Postfach',
    method: 'Elster',
    data: {
      givenName: 'Amina',
      surname: 'Exempelzadeh',
      birthdate: '1961-00-00',
      street: 'Beispielgasse 7',
      postcode: '01067',
      city: 'Dresden',
      country: 'DE',
    },
  },
];

/** What people enter themselves, whichever way they proved who they are. */
export const selfStated: readonly AttributeName[] = ['mail', 'telephone'];
