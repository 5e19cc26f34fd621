import { Box, Typography } from '@mui/material';
import type { Rule } from '@spotter/coach/specification/rule';
import { CueField } from './cue-field.tsx';
import { columns, EntryCard } from './entry-card.tsx';
import { Choice, Choices, NumberField } from './fields.tsx';
import { SignalChoice } from './signal-choice.tsx';
import { SourceLine } from './source-line.tsx';
import { unitOf } from './unit-of.ts';
import { viewChoices } from './view-words.ts';
import { WordsField } from './words-field.tsx';

interface RuleFieldsProps {
  readonly index: number;
  readonly rule: Rule;
  readonly onRemove: (() => void) | undefined;
}

const kinds = [
  ['percentile_10', 'Its smallest value, without the outermost tenth'],
  ['percentile_90', 'Its largest value, without the outermost tenth'],
  ['mean', 'Its mean'],
  ['interdecile_range', 'How much it changes, without the outermost tenths'],
  ['duration', 'How long the part takes'],
  ['lead', 'How far it is ahead of another'],
  ['sides', 'How far left and right differ'],
] as const;

const parts = [
  ['rest', 'At rest before a repetition'],
  ['out', 'On the way out'],
  ['peak', 'At the far end'],
  ['back', 'On the way back'],
  ['repetition', 'The whole repetition'],
] as const;

const severities = [
  [1, 'Could be better'],
  [2, 'Spoils the repetition'],
  [3, 'Can hurt'],
] as const;

function limitUnit(rule: Rule): { readonly unit: string; readonly step: number } {
  if (rule.take === 'duration') return { unit: 'milliseconds', step: 10 };
  if (rule.take === 'lead') return { unit: 'share of the way', step: 0.01 };
  if ('comparedToRest' in rule && rule.comparedToRest === 'share') return { unit: 'share', step: 0.01 };
  return unitOf(rule.signal);
}

/** One thing that may go wrong: when it is a fault, how bad, from where it can be seen, and what helps. */
export function RuleFields({ index, rule, onRemove }: RuleFieldsProps) {
  const place = ['rules', index] as const;
  const says = rule.says as Partial<Rule['says']> | undefined;
  const { unit, step } = limitUnit(rule);
  return (
    <EntryCard title={says?.en === undefined || says.en === '' ? rule.id : says.en} onRemove={onRemove}>
      <WordsField
        place={[...place, 'says']}
        label="What is wrong"
        help="As somebody reads it after the repetition."
      />
      {'signal' in rule && <SignalChoice place={[...place, 'signal']} label="Measured" />}
      {rule.take === 'lead' && <SignalChoice place={[...place, 'aheadOf']} label="Ahead of" />}
      <Box sx={columns}>
        <Choice place={[...place, 'take']} label="What of it" choices={kinds} />
        <Choice place={[...place, 'over']} label="When" choices={parts} />
      </Box>
      <Box sx={columns}>
        <Choice
          place={[...place, 'faultWhen']}
          label="A fault when it is"
          choices={[
            ['above', 'Above the limit'],
            ['below', 'Below the limit'],
          ]}
        />
        <NumberField
          place={[...place, 'limit']}
          label="Limit"
          unit={unit}
          step={step}
          help="Beyond this it is a fault."
        />
        <NumberField
          place={[...place, 'margin']}
          label="Certain from"
          unit={unit}
          step={step}
          help="So far beyond the limit there is no doubt."
        />
        <Choice place={[...place, 'severity']} label="How bad" choices={severities} />
      </Box>
      <Choices place={[...place, 'views']} label="It can be seen from" choices={viewChoices} />
      <CueField
        place={[...place, 'cue']}
        label="What helps"
        help="Said to the person, not after every repetition."
      />
      <SourceLine
        place={[...place, 'source']}
        of="The limit"
        help="A study, a guideline, what was measured and on whom, or your own judgement."
      />
      <Typography variant="caption" color="textSecondary">
        For programs: <code>{rule.id}</code>
      </Typography>
    </EntryCard>
  );
}
