/** Every record of a list that comes in pages; a page is asked for when it is needed. */
export async function* readPages(readPage) {
    let before;
    do {
        const { items, next } = await readPage(before);
        yield* items;
        before = next ?? undefined;
    } while (before !== undefined);
}
//# sourceMappingURL=read-pages.js.map