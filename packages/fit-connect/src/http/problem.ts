import { z } from 'zod';

/** Types of problems of the Submission API begin with this. */
export const apiProblems = 'https://schema.fitko.de/fit-connect/submission-api/problems/';

const problem = z.object({
  type: z.string().max(500).default('about:blank'),
  title: z.string().max(500).optional(),
  status: z.number().int().optional(),
  detail: z.string().max(4000).optional(),
  instance: z.string().max(500).optional(),
});

/** What a service says about a request it refused (RFC 7807). */
export type HttpProblem = z.infer<typeof problem>;

/** Reads the body of an error; undefined where it is not problem JSON. */
export function readProblem(body: string): HttpProblem | undefined {
  try {
    const parsed = problem.safeParse(JSON.parse(body));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
