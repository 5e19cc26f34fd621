import { Box, Typography } from '@mui/material';
import type { Rule } from '@spotter/coach/specification/rule';
import type { Text } from '@spotter/coach/specification/schema-parts';
import { useWords } from '../../words/use-words.ts';
import { AddButton } from './add-button.tsx';
import { useForm, useField } from './form-context.ts';
import { RuleFields } from './rule-fields.tsx';

function freeName(taken: (name: string) => boolean, stem: string): string {
  let number = 1;
  while (taken(`${stem}_${number}`)) number += 1;
  return `${stem}_${number}`;
}

/** What may go wrong, and what is said then. */
export function RulesFields() {
  const { say } = useWords();
  const { draft, set: setAt } = useForm();
  const { value: rules = [], readOnly, set } = useField<readonly Rule[]>(['rules']);
  const { value: cues = {} } = useField<Readonly<Record<string, Text>>>(['cues']);
  function add(): void {
    const id = freeName((name) => rules.some((rule) => rule.id === name), 'fault');
    const cue = freeName((name) => name in cues, 'cue');
    const added: Rule = {
      id,
      take: 'percentile_90',
      signal: 'trunk_lean',
      over: 'repetition',
      faultWhen: 'above',
      limit: 50,
      margin: 10,
      severity: 2,
      views: ['side'],
      says: { en: 'Something is wrong' },
      cue,
      source: say('specification.rules.ownJudgement'),
    };
    // Both at once: a rule whose cue is not there is refused.
    const data = draft.data as Readonly<Record<string, unknown>>;
    setAt([], {
      ...data,
      rules: [...rules, added],
      cues: { ...cues, [cue]: { en: 'What helps against it.' } },
    });
  }
  return (
    <>
      {rules.length === 0 && <Typography color="textSecondary">{say('specification.rules.none')}</Typography>}
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {rules.map((rule, index) => (
          <RuleFields
            key={rule.id}
            index={index}
            rule={rule}
            onRemove={
              readOnly
                ? undefined
                : () => {
                    set(rules.filter((_, i) => i !== index));
                  }
            }
          />
        ))}
      </Box>
      {!readOnly && rules.length < 32 && <AddButton label={say('specification.rules.add')} onClick={add} />}
    </>
  );
}
