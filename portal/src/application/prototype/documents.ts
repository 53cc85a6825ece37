import { alsXml, dokumente, zusammenfassung } from '@sozialplattform/forms';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { gueltig } from '../../../../catalogue/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { renderApplicationPdf } from '../../platform/pdf/index.ts';
import { configOf, placeOf } from '../area.ts';
import { openPage } from '../check-routes.tsx';
import { type ApplicationContext, type Working, workingDraft } from '../context.ts';
import { proofsOf, signaturesIn } from '../documents.ts';
import { requireOwner } from '../guard.ts';
import { namedByDocument } from '../proof-names.ts';
import { uploadsOfDraft } from '../uploads/index.ts';

/** No authority: the PDF of a prototype is recognisable as one. */
const nobody = {
  name: 'Musterbehörde',
  street: 'Beispielallee 1',
  postcode: '00000',
  city: 'Musterstadt',
};

/** What the authority would get of a prototype: the PDF and the XML. */
export function prototypeDocuments(app: FastifyInstance, context: ApplicationContext): void {
  const url = placeOf('prototyp', ':leistung');
  const options = { config: configOf('prototyp'), preHandler: requireOwner };

  const complete = async (request: FastifyRequest): Promise<Working> => {
    const working = await workingDraft(context, request);
    const german = working && (await context.forms.form(working.leistung.slug, 'de'));
    if (!working || !german || openPage(working)) throw notFound();
    return { ...working, form: german };
  };

  app.get(`${url}/antrag.xml`, options, async (request, reply) => {
    const working = await complete(request);
    return reply.type('application/xml').header('cache-control', 'no-store').send(xmlOf(working));
  });

  app.get(`${url}/antrag.pdf`, options, async (request, reply) => {
    const working = await complete(request);
    const { form, draft, today, leistung } = working;
    const { answers } = draft.content;
    const person = [answers.vorname, answers.nachname].filter(Boolean).join(' ') || 'Musterperson';
    const documents = dokumente(form, answers, today);
    const uploads = namedByDocument(
      documents,
      await uploadsOfDraft(context.db, context.vault, draft.id),
    );
    const name = (id: string) => uploads.find((upload) => upload.id === id)?.name;
    const pdf = await renderApplicationPdf({
      nummer: 'PROTOTYP',
      muster: true,
      eingereichtAm: new Date().toISOString(),
      leistung: { titel: gueltig(leistung.name, today).de, recht: leistung.recht.join(', ') },
      behoerde: nobody,
      zusammenfassung: zusammenfassung(form, answers, today, name),
      nachweise: proofsOf(documents, uploads),
      person,
      unterschriften: signaturesIn(form, answers, person),
      xml: Buffer.from(xmlOf(working)),
      xmlName: 'Antrag-PROTOTYP.xml',
    });
    return reply.type('application/pdf').header('cache-control', 'no-store').send(Buffer.from(pdf));
  });
}

const xmlOf = ({ form, draft, today }: Working) => alsXml(form, draft.content.answers, today);
