/** The ways to log in. Another one adds its id here, its texts, and its module beside `bundid`. */
export const providers = ['bundid'] as const;

export type ProviderId = (typeof providers)[number];
