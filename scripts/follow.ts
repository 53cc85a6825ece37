/*
 * Preloaded into every program that start.ts runs: ends it when start.ts is gone, also while it is
 * still starting or hangs. A program that can end in order does so before.
 */
process.once('disconnect', () => setTimeout(() => process.exit(1), 5_000).unref());
