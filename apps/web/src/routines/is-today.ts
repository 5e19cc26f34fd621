/** Whether somebody means to train it on this day of the week. */
export function isToday({ days }: { readonly days: readonly number[] }, now: Date): boolean {
  // Sunday is 0 here and 7 there.
  return days.includes(now.getDay() || 7);
}
