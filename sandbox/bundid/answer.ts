import { createHash } from 'node:crypto';
import { type Attributes, atLeast } from '@sozialplattform/bundid';
import {
  type Answer,
  buildErrorResponse,
  buildResponse,
  type ReceivedRequest,
} from '@sozialplattform/bundid/idp';
import { levelOf, type SamplePerson, selfStated, trustOf } from './persons.ts';

/** Why a person can't be chosen for a request, or nothing. */
export function obstacle(person: SamplePerson, request: ReceivedRequest): string | undefined {
  if (!request.methods.includes(person.method)) {
    return 'Der Dienst bietet diesen Weg nicht an.';
  }
  if (!atLeast(levelOf[person.method], request.minimumLevel)) {
    return `Der Dienst verlangt das Vertrauensniveau ${request.minimumLevel}.`;
  }
  return undefined;
}

/** The response for the person chosen: the attributes asked for, or an error where a required one is missing. */
export function answerFor(answer: Answer, request: ReceivedRequest, person: SamplePerson): string {
  const all: Attributes = {
    ...dataOf(person),
    bpk2: { value: pseudonym(person, answer.sender.entityId), trust: trustOf[person.method] },
  };
  const attributes: Attributes = {
    version: { value: '2025.2.1' },
    provedBy: { value: person.method },
  };
  for (const { name, required } of request.attributes) {
    const attribute = all[name];
    if (attribute) attributes[name] = attribute;
    else if (required) return buildErrorResponse(answer, 'IDP_REQUIRED_ATTRIBUTES_MISSING');
  }
  const level = levelOf[person.method];
  return buildResponse(answer, { level, authenticatedAt: answer.now, attributes });
}

function dataOf(person: SamplePerson): Attributes {
  const attributes: Attributes = {};
  for (const [name, value] of Object.entries(person.data) as [keyof Attributes, string][]) {
    const trust = selfStated.includes(name) ? 'UNTERGEORDNET' : trustOf[person.method];
    attributes[name] = { value, trust };
  }
  return attributes;
}

/** Stable for a person and a service, and different at each service, as bPK2 is. */
function pseudonym(person: SamplePerson, entityId: string): string {
  const host = URL.parse(entityId)?.hostname ?? entityId;
  return createHash('sha256').update(`${host} ${person.id}`).digest('base64url');
}
