/** Overwritten with every list; lists of one length, one after the other, share the part of it that they need. */
let room = new Float64Array(0);
let part = room;

/** A copy of values, to be asked for by rank until the next one is taken. In an array of their own, swapping costs nothing but that. */
export function toBeRanked(values: ArrayLike<number>): Float64Array {
  if (room.length < values.length) room = new Float64Array(2 * values.length);
  if (part.buffer !== room.buffer || part.length !== values.length) part = room.subarray(0, values.length);
  for (let i = 0; i < values.length; i++) part[i] = values[i] ?? 0;
  return part;
}

/**
 * The value that would stand at a place if the values were sorted, NaN last; NaN where there is no such place. Changes their order.
 * Hoare, Algorithm 65: Find, CACM 1961: a fraction of what sorting costs.
 */
export function valueAtRank(values: Float64Array, rank: number): number {
  let high = nansToTheEnd(values);
  if (rank < 0 || rank > high) return Number.NaN;
  let low = 0;
  while (low < high) {
    const pivot = values[rank] ?? 0;
    let [i, j] = [low, high];
    while (i <= j) {
      while ((values[i] ?? 0) < pivot) i += 1;
      while ((values[j] ?? 0) > pivot) j -= 1;
      if (i > j) break;
      swap(values, i, j);
      i += 1;
      j -= 1;
    }
    if (j < rank) low = i;
    if (rank < i) high = j;
  }
  return values[rank] ?? Number.NaN;
}

/** @returns where the last number stands */
function nansToTheEnd(values: Float64Array): number {
  let last = values.length - 1;
  for (let i = last; i >= 0; i--) {
    if (!Number.isNaN(values[i] ?? 0)) continue;
    swap(values, i, last);
    last -= 1;
  }
  return last;
}

function swap(values: Float64Array, i: number, j: number): void {
  const value = values[i] ?? 0;
  values[i] = values[j] ?? 0;
  values[j] = value;
}
