/** Runs each contestant once a round, in turn, so that a busy moment of the machine strikes all alike. */
export async function interleave<K extends string, R>(
  rounds: number,
  contestants: Readonly<Record<K, () => Promise<R>>>,
): Promise<Record<K, R[]>> {
  const names = Object.keys(contestants) as K[];
  const results = Object.fromEntries(names.map((name) => [name, [] as R[]])) as Record<K, R[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) results[name].push(await contestants[name]());
  }
  return results;
}
