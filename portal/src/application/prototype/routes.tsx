import { seiten } from '@sozialplattform/forms';
import type { FastifyInstance } from 'fastify';
import { gueltig } from '../../../../catalogue/index.ts';
import { beginAsGuest, currentPerson } from '../../identity/index.ts';
import { ConfigurationError } from '../../platform/config.ts';
import type { FormBody } from '../../platform/http/body.ts';
import { notFound } from '../../platform/http/errors.ts';
import { localeHref } from '../../platform/i18n/index.ts';
import { today } from '../../platform/time.ts';
import { configOf, placeOf } from '../area.ts';
import { openPage } from '../check-routes.tsx';
import {
  type ApplicationContext,
  atOf,
  formOf,
  type LeistungParams,
  workingDraft,
} from '../context.ts';
import { goTo } from '../go-to.ts';
import { requireOwner } from '../guard.ts';
import { paths } from '../paths.ts';
import { OverviewView } from '../views/overview.tsx';
import { enter, mayEnter } from './access.ts';
import { beginPrototype } from './begin.ts';
import { prototypeDocuments } from './documents.ts';
import { EndView } from './views/end.tsx';
import { PrototypeListView } from './views/list.tsx';
import { PasswordView } from './views/password.tsx';
import { SituationView } from './views/situation.tsx';

/** Prototypes that one address may begin; a whole class may share one. */
const startsAnHour = 200;

/**
 * `/prototyp`: each form as it is, filled in for an invented person whose situation the first page
 * tells. People may change what they like; it is theirs alone, goes after a day, and is never sent.
 */
export function prototypeRoutes(app: FastifyInstance, context: ApplicationContext): void {
  const url = placeOf('prototyp', ':leistung');
  const config = configOf('prototyp');
  const { catalogue } = context;
  for (const slug of context.config.prototypePasswords.keys()) {
    if (catalogue.hatAntrag(slug)) continue;
    throw new ConfigurationError(
      `The configuration is wrong:\n  PROTOTYPE_PASSWORDS: there is no application “${slug}”`,
    );
  }

  app.addHook('preHandler', async (request, reply) => {
    const { config: routeConfig, url: route } = request.routeOptions;
    const { leistung } = request.params as Partial<LeistungParams>;
    if (routeConfig.area !== 'prototyp' || leistung === undefined) return;
    if (mayEnter(context, request, leistung) || route === `${url}/passwort`) return;
    await formOf(context, request);
    return reply.page(<PasswordView at={atOf(request)} wrong={false} />, { status: 401 });
  });

  app.get('/prototyp', async (request, reply) => {
    const prototypes = catalogue.leistungen.flatMap(({ slug, name }) => {
      if (!catalogue.hatAntrag(slug)) return [];
      return [{ at: placeOf('prototyp', slug), title: gueltig(name, today())[request.locale] }];
    });
    return reply.page(<PrototypeListView prototypes={prototypes} />);
  });

  app.get<{ Querystring: { anfang?: string } }>(url, { config }, async (request, reply) => {
    const { leistung, form } = await formOf(context, request);
    const working = currentPerson(request) && (await workingDraft(context, request));
    if (working && request.query.anfang === undefined) {
      return reply.page(<OverviewView working={working} now={new Date()} authorityName="" />);
    }
    const persona = await catalogue.persona(leistung.slug, today());
    if (!persona) throw notFound();
    return reply.page(
      <SituationView
        at={atOf(request)}
        title={form.antrag.titel}
        situation={persona.situation[request.locale]}
        link={context.config.publicUrl + localeHref(request.locale, atOf(request))}
      />,
    );
  });

  const limited = { ...config, rateLimit: { max: startsAnHour, timeWindow: '1 hour' } };
  app.post(url, { config: limited }, async (request, reply) => {
    const { form } = await formOf(context, request);
    const persona = await catalogue.persona(form.antrag.leistung, today());
    const first = seiten(form, {}, today())[0];
    if (!persona || !first) throw notFound();
    const guest = currentPerson(request) ?? (await beginAsGuest(reply, 'prototyp'));
    await beginPrototype(context, guest.id, form, persona.antworten);
    return goTo(reply, paths.page(atOf(request), first.pfad));
  });

  // Where a reload or another language leads after a wrong password.
  app.get(`${url}/passwort`, { config }, async (request, reply) => goTo(reply, atOf(request)));
  app.post<{ Body: FormBody }>(
    `${url}/passwort`,
    { config: { ...config, rateLimit: { max: 20, timeWindow: '10 minutes' } } },
    async (request, reply) => {
      const { leistung } = await formOf(context, request);
      const { passwort } = request.body;
      const given = typeof passwort === 'string' ? passwort : '';
      if (enter(context, reply, leistung.slug, given)) return goTo(reply, atOf(request));
      return reply.page(<PasswordView at={atOf(request)} wrong />, { status: 422 });
    },
  );

  const own = { config, preHandler: requireOwner };
  app.post(paths.send(url), own, async (request, reply) => goTo(reply, paths.send(atOf(request))));
  app.get(paths.send(url), own, async (request, reply) => {
    const working = await workingDraft(context, request);
    if (!working) return goTo(reply, atOf(request));
    const open = openPage(working);
    return open ? goTo(reply, open) : reply.page(<EndView working={working} />);
  });
  prototypeDocuments(app, context);
}
