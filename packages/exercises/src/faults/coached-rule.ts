import type { Rule } from '@spotter/coach/specification/rule';
import type { Text } from '@spotter/coach/specification/schema-parts';
import type { Specification } from '@spotter/coach/specification/specification';

/** A rule with the words of its cue. */
export interface CoachedRule {
  readonly rule: Rule;
  readonly cue: Text;
}

/** Every view. */
export const anywhere: Rule['views'] = ['front', 'side', 'oblique'];

type Told<R extends Rule> = R extends Rule
  ? Omit<R, 'says' | 'cue'> & {
      readonly says: string;
      /** Id of the cue and its words. */
      readonly cue: readonly [id: string, words: string];
    }
  : never;

/** A rule told in English. */
export function coached({ says, cue: [id, words], ...rule }: Told<Rule>): CoachedRule {
  return { rule: { ...rule, says: { en: says }, cue: id }, cue: { en: words } };
}

/** The part of a specification that judges: its rules, their cues, and further cues. */
export function judgedBy(
  rules: readonly CoachedRule[],
  cues: Readonly<Record<string, Text>>,
): Pick<Specification, 'rules' | 'cues'> {
  const said = rules.map(({ rule, cue }) => [rule.cue, cue] as const);
  return { rules: rules.map(({ rule }) => rule), cues: { ...Object.fromEntries(said), ...cues } };
}
