import type { Tx } from '../platform/database/index.ts';
import type { Services } from '../platform/services.ts';
import type { Reached } from './transport.ts';

export type Deliverable = {
  xml: Uint8Array;
  /** Where the schema of the XML is published. */
  schemaUri: string;
  pdf: Uint8Array;
  proofs: readonly { id: string; name: string; mimeType: string; bytes: Uint8Array }[];
  /** The number of the application. */
  reference: string;
};

/** What a capability that sends gives to the delivery. */
export type DeliveryClient = {
  /** The content of a submission, asked for when it is delivered. */
  load(submissionId: string): Promise<Deliverable>;
  /**
   * Told of the states that a submission has come to, in their order. It is told of each once, in the
   * transaction that stores it.
   */
  onStates(tx: Tx, submissionId: string, states: readonly Reached[]): Promise<void>;
};

/** What the delivery stands on. */
export type DeliveryServices = Pick<Services, 'config' | 'db' | 'jobs'>;

const clients = new WeakMap<Services['jobs'], DeliveryClient>();

/** Names the one capability whose submissions are delivered. */
export function connectDelivery(services: Pick<Services, 'jobs'>, client: DeliveryClient): void {
  clients.set(services.jobs, client);
}

export function clientOf(services: Pick<Services, 'jobs'>): DeliveryClient {
  const client = clients.get(services.jobs);
  if (!client) throw new Error('no capability is connected to the delivery');
  return client;
}
