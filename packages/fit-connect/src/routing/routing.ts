import { z } from 'zod';
import { parseJson } from '../connection.ts';
import { createHttp, type HttpOptions } from '../http/http.ts';
import { ok, type Result, refuse } from '../result.ts';

const area = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  name: z.string(),
  type: z.string().optional(),
});

/** A place that routes can be asked for. */
export type Area = z.infer<typeof area>;

const route = z.object({
  destinationId: z.uuid(),
  destinationSignature: z.string(),
  destinationName: z.string().optional(),
});

/** Where applications for a service and a place go. Trust it after `verifyRoute`. */
export type Route = z.infer<typeof route>;

/** A place by Amtlicher Regional- or Gemeindeschlüssel or by the id of an area. */
export type Place = { ars: string } | { ags: string } | { areaId: string };

const placePatterns = {
  ars: /^(\d{2}|\d{3}|\d{5}|\d{9}|\d{12})$/,
  ags: /^(\d{2}|\d{3}|\d{5}|\d{8})$/,
};

/** FIT-Connect's Routing API 2.0; it needs no token. */
export type Routing = {
  /** Areas by name or PLZ, `*` stands for anything; the first hundred. */
  areas(search: string): Promise<Result<Area[]>>;
  /** @param leika 14 digits beginning with 99 */
  routes(leika: string, place: Place): Promise<Result<Route[]>>;
};

export function createRouting(options: HttpOptions & { routingApi: string }): Routing {
  const http = createHttp(options);
  const read = async <T>(path: string, query: Record<string, string>, schema: z.ZodType<T>) => {
    const url = `${options.routingApi}${path}?${new URLSearchParams(query)}`;
    const answer = await http({ method: 'GET', url });
    return answer.ok ? parseJson(answer.value.body, schema, path) : answer;
  };
  return {
    async areas(areaSearchexpression) {
      if (areaSearchexpression.length < 2) return ok([]);
      const schema = z.object({ areas: z.array(area) });
      const result = await read('/v1/areas', { areaSearchexpression }, schema);
      return result.ok ? ok(result.value.areas) : result;
    },
    async routes(leikaKey, place) {
      const [[kind, value] = ['', '']] = Object.entries(place);
      const pattern = kind === 'ars' || kind === 'ags' ? placePatterns[kind] : /./;
      if (!/^99\d{12}$/.test(leikaKey) || !pattern.test(value)) {
        return refuse('http', 'not a LeiKa key with a place');
      }
      const schema = z.object({ routes: z.array(route) });
      const result = await read('/v1/routes', { leikaKey, ...place }, schema);
      return result.ok ? ok(result.value.routes) : result;
    },
  };
}
