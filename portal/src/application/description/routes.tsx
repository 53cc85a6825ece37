import { beschreibe } from '@sozialplattform/forms';
import type { FastifyInstance } from 'fastify';
import { localeCodes } from '../../platform/i18n/index.ts';
import { renderSheet } from '../../platform/pdf/index.ts';
import { type ApplicationContext, formOf, type LeistungParams } from '../context.ts';
import { blankPath, descriptionPath } from './paths.ts';
import { blankSheet } from './sheet.ts';
import { texts } from './texts/index.ts';
import { DescriptionView } from './view.tsx';

/** Empty forms kept in memory: they change only with a new version of the portal. */
const kept = 100;

/** What a form asks, on one page and as an empty form to print. */
export function descriptionRoutes(app: FastifyInstance, context: ApplicationContext): void {
  const blanks = new Map<string, Promise<Uint8Array>>();

  app.get<{ Params: LeistungParams }>(
    descriptionPath(':leistung'),
    { config: { publicPage: true } },
    async (request, reply) => {
      const { leistung, form } = await formOf(context, request);
      const description = beschreibe(form);
      const { version } = form.antrag;
      return reply.page(
        <DescriptionView leistung={leistung.slug} version={version} form={description} />,
      );
    },
  );

  app.get<{ Params: LeistungParams }>(blankPath(':leistung'), async (request, reply) => {
    const { leistung, form } = await formOf(context, request);
    const key = `${form.locale} ${leistung.slug}`;
    let made = blanks.get(key);
    if (!made) {
      const locale = localeCodes.find((code) => code === form.locale) ?? 'de';
      const law = leistung.recht.join(', ');
      const data = blankSheet(beschreibe(form), { locale, law, t: texts.for(locale) });
      made = renderSheet('blank', data);
      if (blanks.size >= kept) blanks.clear();
      blanks.set(key, made);
      made.catch(() => blanks.delete(key));
    }
    return reply
      .type('application/pdf')
      .header('cache-control', 'public, max-age=3600')
      .header('content-disposition', `inline; filename="${leistung.slug}.pdf"`)
      .send(Buffer.from(await made));
  });
}
