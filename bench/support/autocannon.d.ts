declare module 'autocannon' {
  export default function autocannon(options: {
    url: string;
    headers?: Record<string, string>;
    /** Seconds. */
    duration: number;
    connections: number;
  }): Promise<{ requests: { total: number }; duration: number; errors: number; non2xx: number }>;
}
