/** Whether NaN or an infinity is in it: JSON would make null of it, which says something else, such as no weight. */
export function hasOddNumber(value: unknown): boolean {
  if (typeof value === 'number') return !Number.isFinite(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasOddNumber);
}
