import { boolean, integer, pgTable, primaryKey, real, text, uuid } from 'drizzle-orm/pg-core';
import type { AuthorityType } from '../../../catalogue/index.ts';
import type { Certainty, KreisArt } from './places/types.ts';

export const placesSourceTable = pgTable('places_source', {
  onlyOne: boolean('only_one').primaryKey().default(true),
  source: text('source').$type<'default' | 'register'>().notNull(),
  version: text('version').notNull(),
});

export const kreisTable = pgTable('kreis', {
  ags: text('ags').primaryKey(),
  art: text('art').$type<KreisArt>().notNull(),
  name: text('name').notNull(),
});

export const gemeindeTable = pgTable('gemeinde', {
  ags: text('ags').primaryKey(),
  name: text('name').notNull(),
  kreis: text('kreis').notNull(),
  population: integer('population').notNull(),
  lat: real('lat'),
  lon: real('lon'),
});

export const ortTable = pgTable(
  'ort',
  {
    plz: text('plz').notNull(),
    name: text('name').notNull(),
    gemeinde: text('gemeinde'),
    kreise: text('kreise').array().notNull(),
    certainty: text('certainty').$type<Certainty>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.plz, table.name] })],
);

export const placeNameTable = pgTable('place_name', {
  folded: text('folded').notNull(),
  base: text('base').notNull(),
  name: text('name').notNull(),
  gemeinde: text('gemeinde'),
  kreise: text('kreise').array().notNull(),
  certainty: text('certainty').$type<Certainty>().notNull(),
  population: integer('population').notNull(),
});

export const authorityTable = pgTable('authority', {
  id: text('id').primaryKey(),
  type: text('type').$type<AuthorityType>().notNull(),
  name: text('name').notNull(),
  street: text('street').notNull(),
  postcode: text('postcode').notNull(),
  city: text('city').notNull(),
  phone: text('phone'),
  email: text('email'),
  website: text('website'),
  destinationId: uuid('destination_id').notNull(),
  sample: boolean('sample').notNull(),
});

export const authorityAreaTable = pgTable(
  'authority_area',
  {
    type: text('type').$type<AuthorityType>().notNull(),
    area: text('area').notNull(),
    authorityId: text('authority_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.type, table.area] })],
);
