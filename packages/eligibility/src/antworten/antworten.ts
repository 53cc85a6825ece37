import type { Option } from './optionen.ts';

export type Kind = { geburtsdatum: string; imHaushalt: boolean };

/** The answers of one person; a missing key is a question that was not answered. */
export type Antworten = {
  geburtsdatum?: string;
  staatsangehoerigkeit?: Option<'staatsangehoerigkeit'>;
  aufenthaltsrecht?: Option<'aufenthaltsrecht'>;
  aufenthaltsart?: Option<'aufenthaltsart'>;
  aufenthaltsdauer?: Option<'aufenthaltsdauer'>;
  aufenthaltsort?: Option<'aufenthaltsort'>;
  hatKinder?: boolean;
  kinderU18?: Kind[];
  kinder18bis25?: boolean;
  kinder16bis25Ausb?: boolean;
  kindergeldBezug?: boolean;
  erwerbsfaehig?: Option<'erwerbsfaehig'>;
  lebenssituation?: Option<'lebenssituation'>;
  andererElternteilZahlt?: Option<'andererElternteilZahlt'>;
  beschaeftigung?: Option<'beschaeftigung'>;
  versichert12in30?: boolean;
  stellenAufnahme?: Option<'stellenAufnahme'>;
  bezogeneLeistungen?: Option<'bezogeneLeistungen'>[];
  sgb2Monate?: number;
  einkommen?: Option<'einkommen'>;
  /** Euros a month before tax, without Kindergeld, Kinderzuschlag and Wohngeld. */
  bruttoMonat?: number;
  /** Euros a month of the whole household. */
  nettoMonat?: number;
  /** Euros of the whole household. */
  vermoegen?: number;
  wohnen?: Option<'wohnen'>;
  /** Euros a month, heating included. */
  warmmiete?: number;
  mietrueckstand?: Option<'mietrueckstand'>;
  gesundheit?: Option<'gesundheit'>[];
  lebenslage?: Option<'lebenslage'>[];
};

export type FrageId = keyof Antworten;
