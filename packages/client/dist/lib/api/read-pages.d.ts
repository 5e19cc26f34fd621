/** Every record of a list that comes in pages; a page is asked for when it is needed. */
export declare function readPages<Item>(readPage: (before: string | undefined) => Promise<{
    items: readonly Item[];
    next: string | null;
}>): AsyncGenerator<Item, void, undefined>;
//# sourceMappingURL=read-pages.d.ts.map