import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Authority, authorityFor } from '../../competence/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { localeHref } from '../../platform/i18n/index.ts';
import { renderSheet } from '../../platform/pdf/index.ts';
import { qrCode } from '../../platform/qr.ts';
import { configOf, placeOf } from '../area.ts';
import { type ApplicationContext, atOf, formOf } from '../context.ts';
import { placeKey } from '../place-key.ts';
import { texts } from '../texts/index.ts';
import { PosterView } from './poster-view.tsx';

type Search = { Querystring: Record<string, string | string[] | undefined> };

/** For authorities: a QR code and a poster that lead to their own short application. */
export function posterRoutes(app: FastifyInstance, context: ApplicationContext): void {
  const url = `${placeOf('kurzantrag', ':leistung')}/aushang`;
  const config = configOf('kurzantrag');

  /** The authority of the place asked for, and where its people begin. @throws 404 */
  const wanted = async (request: FastifyRequest<Search>) => {
    const { leistung, form } = await formOf(context, request);
    const ags = placeKey(request.query.ags);
    const authority: Authority | undefined =
      ags === undefined ? undefined : await authorityFor(context.db, leistung.zustaendig, ags);
    if (!ags || !authority) throw notFound();
    const path = `${localeHref(request.locale, atOf(request))}?ags=${ags}`;
    return { ags, authority, form, address: context.config.publicUrl + path };
  };

  app.get<Search>(url, { config }, async (request, reply) => {
    const { ags, authority, form, address } = await wanted(request);
    return reply.page(
      <PosterView
        at={atOf(request)}
        ags={ags}
        title={form.antrag.titel}
        authorityName={authority.name}
        address={address}
      />,
    );
  });

  app.get<Search>(`${url}/qr.svg`, { config }, async (request, reply) => {
    const { address } = await wanted(request);
    return reply.type('image/svg+xml').send(qrCode(address));
  });

  app.get<Search>(`${url}/aushang.pdf`, { config }, async (request, reply) => {
    const { authority, form, address } = await wanted(request);
    const t = texts.for(request.locale);
    const pdf = await renderSheet('poster', {
      sprache: request.locale,
      titel: form.antrag.titel,
      zeile: t('poster.line'),
      qr: qrCode(address),
      qrText: t('poster.code', { address }),
      adresse: address,
      schritte: [t('poster.step1'), t('poster.step2'), t('poster.step3')],
      behoerde: {
        name: authority.name,
        ort: `${authority.street}, ${authority.postcode} ${authority.city}`,
      },
    });
    return reply.type('application/pdf').send(Buffer.from(pdf));
  });
}
