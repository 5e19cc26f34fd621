/** Keys of the exercises a name may mean, the best first; names in letters and digits, lower case, without a final s. */
export type Aliases = Readonly<Record<string, readonly string[]>>;
