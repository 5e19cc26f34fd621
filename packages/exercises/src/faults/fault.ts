import type { Words } from '@spotter/coach/specification/languages';
import type { Rule } from '@spotter/coach/specification/rule';

/** What is said against a fault, and its id. */
export interface Cue extends Words {
  readonly id: string;
}

/** What may go wrong: the rule that finds it, and the words of its cue. */
export interface Fault {
  readonly rule: Rule;
  readonly cue: Words;
}

/** Every view. */
export const anywhere: Rule['views'] = ['front', 'side', 'oblique'];

type Told<R extends Rule> = R extends Rule
  ? Omit<R, 'says' | 'cue'> & { readonly says: Words; readonly cue: Cue }
  : never;

/** A rule with its cue beside it. */
export function fault({ cue: { id, ...words }, ...rule }: Told<Rule>): Fault {
  return { rule: { ...rule, cue: id }, cue: words };
}
