import type { Text } from '@spotter/coach/specification/schema-parts';
import type { Specification } from '@spotter/coach/specification/specification';

/** Everything that a specification says. */
export function textsOf({ name, praise, cues, rules }: Specification): readonly Text[] {
  return [name, praise, ...Object.values(cues), ...rules.map(({ says }) => says)];
}

/** A specification that says everything in changed words. */
export function changeTexts(specification: Specification, change: (text: Text) => Text): Specification {
  const { name, praise, cues, rules } = specification;
  return {
    ...specification,
    name: change(name),
    praise: change(praise),
    cues: Object.fromEntries(Object.entries(cues).map(([id, text]) => [id, change(text)])),
    rules: rules.map((rule) => ({ ...rule, says: change(rule.says) })),
  };
}
