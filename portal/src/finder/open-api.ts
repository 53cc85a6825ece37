import { type Frage, fragen, leistungen } from '@sozialplattform/eligibility';

/** The description of the endpoint (OpenAPI 3.1), made of the questions themselves. */
export function openApi() {
  const antworten = Object.fromEntries(fragen.map((question) => [question.id, schemaOf(question)]));
  const slugs = leistungen.map(({ slug }) => slug);
  const body = {
    type: 'object',
    additionalProperties: false,
    properties: {
      stichtag: {
        type: 'string',
        format: 'date',
        description: 'Day of the evaluation; else today',
      },
      antworten: {
        type: 'object',
        additionalProperties: false,
        properties: antworten,
        description: 'A missing key is an unanswered question',
      },
    },
  };
  const ergebnis = {
    type: 'object',
    required: ['leistung', 'ergebnis', 'grund', 'paragraf'],
    properties: {
      leistung: { enum: slugs },
      ergebnis: { enum: ['moeglich', 'unwahrscheinlich', 'offen'] },
      grund: { type: 'string', examples: ['sgb2.altersgrenze'] },
      paragraf: { type: 'string' },
      frage: { enum: fragen.map(({ id }) => id), description: 'The question that decides' },
      beruhtAuf: { type: 'array', items: { enum: fragen.map(({ id }) => id) } },
    },
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sozialleistungsfinder',
      version: '1',
      description: 'Orientation, not a decision. Nothing is stored.',
    },
    paths: {
      '/api/sozialleistungsfinder/auswertung': {
        post: {
          summary: 'What someone with these answers may be entitled to',
          requestBody: { required: true, content: json(body) },
          responses: {
            200: {
              description: 'One result for each benefit',
              content: json({
                type: 'object',
                properties: {
                  stichtag: { type: 'string', format: 'date' },
                  ergebnisse: { type: 'array', items: ergebnis },
                },
              }),
            },
            422: {
              description: 'What is wrong, at which key',
              content: json({
                type: 'object',
                properties: {
                  fehler: {
                    type: 'array',
                    items: {
                      type: 'object',
                      properties: { feld: { type: 'string' }, schluessel: { type: 'string' } },
                    },
                  },
                },
              }),
            },
          },
        },
      },
    },
  };
}

const json = (schema: object) => ({ 'application/json': { schema } });

function schemaOf({ art, optionen }: Frage): object {
  switch (art) {
    case 'auswahl':
      return { enum: optionen ?? [] };
    case 'mehrfach':
      return { type: 'array', items: { enum: optionen ?? [] } };
    case 'jaNein':
      return { type: 'boolean' };
    case 'datum':
      return { type: 'string', format: 'date' };
    case 'kinder':
      return {
        type: 'array',
        items: {
          type: 'object',
          required: ['geburtsdatum', 'imHaushalt'],
          properties: {
            geburtsdatum: { type: 'string', format: 'date' },
            imHaushalt: { type: 'boolean' },
          },
        },
      };
    default:
      return { type: 'number', minimum: 0 };
  }
}
