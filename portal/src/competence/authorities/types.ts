import type { AuthorityType } from '../../../../catalogue/index.ts';

/** An authority that decides on applications. */
export type Authority = {
  id: string;
  type: AuthorityType;
  name: string;
  street: string;
  postcode: string;
  city: string;
  phone?: string;
  email?: string;
  website?: string;
  /** Where FIT-Connect delivers to. */
  destinationId: string;
};

/** An authority with the areas it is competent for: how their AGS begin, 2 to 8 digits. */
export type Responsible = { authority: Authority; areas: readonly string[] };
