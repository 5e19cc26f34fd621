import type { Take } from '../takes/take.ts';

/** What should have been counted, to follow what was: ", as it should be" or ", 2 too many: 5 would be right". */
export function truthInWords({ truth }: Take, counted: number): string {
  if (!truth) return '';
  const [least, most] = truth.range;
  if (counted >= least && counted <= most) return ', as it should be';
  const off = counted < least ? `${least - counted} too few` : `${counted - most} too many`;
  return `, ${off}: ${least === most ? least : `${least} to ${most}`} would be right`;
}
