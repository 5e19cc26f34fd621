import type { ExerciseLink } from '@spotter/contract/admin/catalogue';
import { fieldErrors } from '../../../../platform/http/validation-problem.ts';
import type { RuleError, RuleRemark } from '../../../../platform/remark.ts';

/** One row of a file, as far as the file says anything. */
export interface ImportedExercise {
  /** Of the file, from 1. */
  readonly row: number;
  readonly slug: string | undefined;
  readonly name: string;
  readonly groupName: string | undefined;
  readonly instructions: string | undefined;
  readonly muscles: readonly string[] | undefined;
  readonly aliases?: readonly string[] | undefined;
  readonly links?: readonly ExerciseLink[] | undefined;
  readonly is_published?: boolean | undefined;
  readonly position?: number | undefined;
  readonly source?: string | undefined;
  readonly licence?: string | undefined;
  readonly author?: string | undefined;
  /** Of a collection of elsewhere: unasked it changes nothing but its own drafts, and takes no further name away. */
  readonly isForeign?: boolean;
  readonly errors: readonly RuleError[];
  readonly notes: readonly RuleRemark[];
}

export const unread = {
  slug: undefined,
  name: '',
  groupName: undefined,
  instructions: undefined,
  muscles: undefined,
  errors: [],
  notes: [],
} as const;

/** More say nothing new. */
const shapeErrorsTold = 5;

/** A row that is not of the shape that its format has. */
export function misshapen(row: number, errors: readonly object[]): ImportedExercise {
  return { ...unread, row, errors: fieldErrors(errors as never).slice(0, shapeErrorsTold) };
}
