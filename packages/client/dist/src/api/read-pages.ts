/** Every record of a list that comes in pages; a page is asked for when it is needed. */
export async function* readPages<Item>(
  readPage: (before: string | undefined) => Promise<{ items: readonly Item[]; next: string | null }>,
): AsyncGenerator<Item, void, undefined> {
  let before: string | undefined;
  do {
    const { items, next } = await readPage(before);
    yield* items;
    before = next ?? undefined;
  } while (before !== undefined);
}
