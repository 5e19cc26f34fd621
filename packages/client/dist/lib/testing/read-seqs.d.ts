/** @returns the number of each pose; null of one without */
export declare function readSeqs(bytes: Uint8Array): (number | null)[];
//# sourceMappingURL=read-seqs.d.ts.map