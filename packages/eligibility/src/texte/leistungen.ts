import type { Saetze } from './satz.ts';

/** Names of benefits, and what each is in a sentence. */
export const leistungen: Saetze = {
  buergergeld: [
    'Grundsicherungsgeld (früher Bürgergeld)',
    'Basic income support (Grundsicherungsgeld)',
  ],
  'buergergeld.kurz': [
    'Geld zum Leben und Wohnen für Menschen, die arbeiten können.',
    'Money for living and housing for people who are able to work.',
  ],
  'hilfe-zum-lebensunterhalt': ['Hilfe zum Lebensunterhalt', 'Subsistence support'],
  'hilfe-zum-lebensunterhalt.kurz': [
    'Sozialhilfe für Menschen, die eine Zeit lang nicht arbeiten können.',
    'Social assistance for people who can’t work for a time.',
  ],
  'grundsicherung-im-alter': [
    'Grundsicherung im Alter und bei Erwerbsminderung',
    'Basic security in old age and with reduced earning capacity',
  ],
  'grundsicherung-im-alter.kurz': [
    'Sozialhilfe, wenn Rente oder Einkommen nicht reichen.',
    'Social assistance if pension or income is not enough.',
  ],
  wohngeld: ['Wohngeld', 'Housing benefit (Wohngeld)'],
  'wohngeld.kurz': ['Zuschuss zur Miete oder zum Eigenheim.', 'A grant towards rent or own home.'],
  kindergeld: ['Kindergeld', 'Child benefit (Kindergeld)'],
  'kindergeld.kurz': ['Monatliches Geld für jedes Kind.', 'Monthly money for each child.'],
  kinderzuschlag: ['Kinderzuschlag', 'Child supplement (Kinderzuschlag)'],
  'kinderzuschlag.kurz': [
    'Mehr Geld für Familien mit kleinem Einkommen.',
    'More money for families with a small income.',
  ],
  'bildung-und-teilhabe': ['Bildung und Teilhabe', 'Education and participation'],
  'bildung-und-teilhabe.kurz': [
    'Geld für Schule, Kita, Ausflüge, Mittagessen und Freizeit.',
    'Money for school, day care, trips, lunch and leisure.',
  ],
  unterhaltsvorschuss: ['Unterhaltsvorschuss', 'Advance maintenance'],
  'unterhaltsvorschuss.kurz': [
    'Geld für Kinder, wenn ein Elternteil nicht zahlt.',
    'Money for children if one parent does not pay.',
  ],
  elterngeld: ['Elterngeld', 'Parental allowance (Elterngeld)'],
  'elterngeld.kurz': [
    'Ersatz für Einkommen nach der Geburt eines Kindes.',
    'Replaces income after the birth of a child.',
  ],
  bafoeg: ['BAföG', 'Student grant (BAföG)'],
  'bafoeg.kurz': ['Geld für Schule und Studium.', 'Money for school and studies.'],
  arbeitslosengeld: ['Arbeitslosengeld', 'Unemployment benefit'],
  'arbeitslosengeld.kurz': [
    'Leistung der Versicherung, wenn Sie arbeitslos sind.',
    'Insurance benefit if you are unemployed.',
  ],
  mietrueckstaende: ['Übernahme von Mietschulden', 'Help with rent arrears'],
  'mietrueckstaende.kurz': [
    'Hilfe, damit Sie Ihre Wohnung nicht verlieren.',
    'Help so that you do not lose your home.',
  ],
  eingliederung: ['Hilfen für Arbeit und Selbständigkeit', 'Support for work and self-employment'],
  'eingliederung.kurz': [
    'Zum Beispiel Einstiegsgeld, Förderung und Beratung.',
    'For example starter allowance, subsidies and advice.',
  ],
  asylbewerberleistungen: ['Asylbewerberleistungen', 'Asylum seekers’ benefits'],
  'asylbewerberleistungen.kurz': [
    'Leistungen zum Leben im Asylverfahren oder mit Duldung.',
    'Benefits for living in the asylum procedure or with toleration.',
  ],
  'mehrbedarf-behinderung': ['Mehrbedarf wegen Behinderung', 'Additional needs for disability'],
  'mehrbedarf-behinderung.kurz': [
    'Ein Aufschlag auf die Grundsicherung.',
    'A supplement to basic security.',
  ],
  'soziale-entschaedigung': ['Soziale Entschädigung', 'Social compensation'],
  'soziale-entschaedigung.kurz': [
    'Hilfe für Opfer von Gewalt, Krieg, Impfung oder Zivildienst.',
    'Support for victims of violence, war, vaccination or service.',
  ],
  'besondere-soziale-schwierigkeiten': [
    'Hilfe bei besonderen sozialen Schwierigkeiten',
    'Help with special social difficulties',
  ],
  'besondere-soziale-schwierigkeiten.kurz': [
    'Begleitung, zum Beispiel ohne Wohnung oder nach der Haft.',
    'Support, for example without a home or after prison.',
  ],
  'hilfe-zur-pflege': ['Hilfe zur Pflege', 'Help with care'],
  'hilfe-zur-pflege.kurz': [
    'Hilfe, wenn die Pflegeversicherung nicht reicht.',
    'Help if care insurance is not enough.',
  ],
  eingliederungshilfe: ['Eingliederungshilfe', 'Integration assistance'],
  'eingliederungshilfe.kurz': [
    'Unterstützung für Menschen mit wesentlicher Behinderung.',
    'Support for people with substantial disabilities.',
  ],
  schuldnerberatung: ['Schuldnerberatung', 'Debt advice'],
  'schuldnerberatung.kurz': [
    'Hilfe bei Schulden, meist kostenlos.',
    'Help with debts, mostly free.',
  ],
  suchtberatung: ['Suchtberatung', 'Addiction advice'],
  'suchtberatung.kurz': [
    'Hilfe für Betroffene und Angehörige, vertraulich.',
    'Confidential help for those concerned and their families.',
  ],
};
