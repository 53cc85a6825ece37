import { Gauge, Registry } from 'prom-client';

/** A gauge and what it shows now: numbers of things, never what they hold. */
export type Measured = {
  name: string;
  help: string;
  values: { labels?: Record<string, string>; value: number }[];
};

/** Looks how things stand; asked each time that `/metrics` is read, so it has to be quick. */
export type Measure = () => Promise<Measured[]>;

/** All that is measured, as Prometheus reads it; without what can not be had now. */
export async function measureAll(measures: readonly Measure[]): Promise<string> {
  const registry = new Registry();
  const measured = await Promise.all(measures.map((measure) => measure().catch(() => [])));
  for (const { name, help, values } of measured.flat()) {
    const labelNames = Object.keys(values[0]?.labels ?? {});
    const gauge = new Gauge({ name, help, labelNames, registers: [registry] });
    for (const { labels = {}, value } of values) gauge.set(labels, value);
  }
  return registry.metrics();
}
