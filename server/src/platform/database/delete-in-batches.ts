/** So many at once: a longer transaction would keep others from writing. */
const batch = 500;

/** Deletes what `find` finds until it finds nothing. @returns how many there were */
export async function deleteInBatches<Id>(
  find: (limit: number) => Promise<readonly { readonly id: Id }[]>,
  remove: (ids: readonly Id[]) => Promise<unknown>,
): Promise<number> {
  for (let all = 0; ;) {
    const found = await find(batch);
    if (found.length === 0) return all;
    await remove(found.map(({ id }) => id));
    all += found.length;
  }
}
