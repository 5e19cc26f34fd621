import { Box, Typography } from '@mui/material';
import type { Rule } from '@spotter/coach/specification/rule';
import { textIn } from '@spotter/coach/texts/text-in';
import type { Say } from '../../words/create-words.ts';
import { Sentence } from '../../words/sentence.tsx';
import { useWords } from '../../words/use-words.ts';
import { CueField } from './cue-field.tsx';
import { columns, EntryCard } from './entry-card.tsx';
import { Choice, Choices, NumberField } from './fields.tsx';
import { SignalChoice } from './signal-choice.tsx';
import { SourceLine } from './source-line.tsx';
import { unitOf } from './unit-of.ts';
import { viewChoices } from './view-choices.ts';
import { WordsField } from './words-field.tsx';

interface RuleFieldsProps {
  readonly index: number;
  readonly rule: Rule;
  readonly onRemove: (() => void) | undefined;
}

const takes = [
  'percentile_10',
  'percentile_90',
  'mean',
  'interdecile_range',
  'duration',
  'lead',
  'sides',
] as const;
const overs = ['rest', 'out', 'peak', 'back', 'repetition'] as const;
const severities = [
  [1, 'better'],
  [2, 'spoils'],
  [3, 'hurts'],
] as const;

function limitUnit(say: Say, rule: Rule): { readonly unit: string; readonly step: number } {
  if (rule.take === 'duration') return { unit: say('measurements.units.milliseconds'), step: 10 };
  if (rule.take === 'lead') return { unit: say('measurements.units.shareOfWay'), step: 0.01 };
  if ('comparedToRest' in rule && rule.comparedToRest === 'share')
    return { unit: say('measurements.units.share'), step: 0.01 };
  return unitOf(say, rule.signal);
}

/** One thing that may go wrong: when it is a fault, how bad, from where it can be seen, and what helps. */
export function RuleFields({ index, rule, onRemove }: RuleFieldsProps) {
  const { say, locale } = useWords();
  const place = ['rules', index] as const;
  const says = rule.says as Rule['says'] | undefined;
  const title = says && textIn(says, locale);
  const { unit, step } = limitUnit(say, rule);
  return (
    <EntryCard title={title || rule.id} onRemove={onRemove}>
      <WordsField
        place={[...place, 'says']}
        label={say('specification.rules.says')}
        help={say('specification.rules.saysHelp')}
      />
      {'signal' in rule && (
        <SignalChoice place={[...place, 'signal']} label={say('specification.measured')} />
      )}
      {rule.take === 'lead' && (
        <SignalChoice place={[...place, 'aheadOf']} label={say('specification.rules.aheadOf')} />
      )}
      <Box sx={columns}>
        <Choice
          place={[...place, 'take']}
          label={say('specification.rules.take')}
          choices={takes.map((take) => [take, say(`specification.rules.takes.${take}`)] as const)}
        />
        <Choice
          place={[...place, 'over']}
          label={say('specification.rules.over')}
          choices={overs.map((over) => [over, say(`specification.rules.overs.${over}`)] as const)}
        />
      </Box>
      <Box sx={columns}>
        <Choice
          place={[...place, 'faultWhen']}
          label={say('specification.rules.faultWhen')}
          choices={[
            ['above', say('specification.rules.faultWhens.above')],
            ['below', say('specification.rules.faultWhens.below')],
          ]}
        />
        <NumberField
          place={[...place, 'limit']}
          label={say('specification.rules.limit')}
          unit={unit}
          step={step}
          help={say('specification.rules.limitHelp')}
        />
        <NumberField
          place={[...place, 'margin']}
          label={say('specification.rules.margin')}
          unit={unit}
          step={step}
          help={say('specification.rules.marginHelp')}
        />
        <Choice
          place={[...place, 'severity']}
          label={say('specification.rules.severity')}
          choices={severities.map(
            ([severity, name]) => [severity, say(`specification.rules.severities.${name}`)] as const,
          )}
        />
      </Box>
      <Choices
        place={[...place, 'views']}
        label={say('specification.rules.views')}
        choices={viewChoices(say)}
      />
      <CueField
        place={[...place, 'cue']}
        label={say('specification.rules.cue')}
        help={say('specification.rules.cueHelp')}
      />
      <SourceLine
        place={[...place, 'source']}
        of={say('specification.rules.theLimit')}
        help={say('specification.rules.sourceHelp')}
      />
      <Typography variant="caption" color="textSecondary">
        <Sentence of="specification.rules.forPrograms" parts={{ id: <code>{rule.id}</code> }} />
      </Typography>
    </EntryCard>
  );
}
