import fc from 'fast-check';

/**
 * Values in batches, each made when it is its turn: making thousands at once would hold the process that watches the server.
 * @param seed two runs with the same one make the same values; those of another are others
 */
export function* batchesOf<T>(
  values: fc.Arbitrary<T>,
  { seed, count, size = 20 }: { readonly seed: number; readonly count: number; readonly size?: number },
): Generator<T[]> {
  for (let made = 0; made < count; made += size) {
    yield fc.sample(values, { seed: seed * 1_000_003 + made, numRuns: Math.min(size, count - made) });
  }
}
