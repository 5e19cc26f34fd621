/** Index of the last time that is not after a moment; 0 before the first. */
export function frameAt(times: ArrayLike<number>, atMs: number): number {
  let [low, high] = [0, Math.max(0, times.length - 1)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((times[middle] ?? 0) <= atMs) low = middle;
    else high = middle - 1;
  }
  return low;
}
