// Of a compact pose message, version 2: which poses are in it. What they show is nobody's business here.
/** @returns the number of each pose; null of one without */
export function readSeqs(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const seqs = [];
    let at = 4;
    for (let left = view.getUint8(2); left > 0; left -= 1) {
        const flags = view.getUint8(at + 10);
        const points = view.getUint8(at + 11) * ((flags & 1) > 0 ? 2 : 1);
        at += 12 + points * 7 + [2, 4, 8].filter((flag) => (flags & flag) > 0).length;
        const isNumbered = (flags & 16) > 0;
        seqs.push(isNumbered ? view.getUint32(at, true) : null);
        if (isNumbered)
            at += 4;
    }
    return seqs;
}
//# sourceMappingURL=read-seqs.js.map