const steps = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** The end of a scale of whole numbers that holds the largest value, and at least 1. */
export function niceTop(largest: number): number {
  if (largest <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  const tops = steps.map((step) => step * power).filter((top) => Number.isInteger(top));
  return tops.find((top) => top >= largest) ?? Math.ceil(largest);
}
