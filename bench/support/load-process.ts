import autocannon from 'autocannon';

export type Load = { url: string; headers: Record<string, string>; seconds: number };

/** What came back in a run of load. */
export type Answers = { rate: number; failed: number };

process.on('message', async ({ url, headers, seconds }: Load) => {
  const { requests, duration, errors, non2xx } = await autocannon({
    url,
    headers,
    duration: seconds,
    connections: 20,
  });
  process.send?.({ rate: requests.total / duration, failed: errors + non2xx } satisfies Answers);
});
