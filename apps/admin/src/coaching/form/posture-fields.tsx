import { Box, Typography } from '@mui/material';
import type { GateCondition, Requirement } from '@spotter/coach/specification/specification';
import { useWords } from '../../words/use-words.ts';
import { AddButton } from './add-button.tsx';
import { columns, EntryCard } from './entry-card.tsx';
import { Choice, NumberField } from './fields.tsx';
import { useField } from './form-context.ts';
import { SignalChoice } from './signal-choice.tsx';
import { SourceLine } from './source-line.tsx';
import { unitOf } from './unit-of.ts';

const overs = ['rest', 'out_and_peak', 'peak', 'back', 'repetition'] as const;
const takes = ['minimum', 'maximum', 'mean_of_frames', 'range', 'travel'] as const;

function Limits({
  list,
  index,
  signal,
}: {
  readonly list: 'gate' | 'requires';
  readonly index: number;
  readonly signal: GateCondition['signal'];
}) {
  const { say } = useWords();
  const { unit, step } = unitOf(say, signal);
  return (
    <>
      <Box sx={columns}>
        <NumberField
          place={['counting', list, index, 'atLeast']}
          label={say('specification.posture.atLeast')}
          unit={unit}
          step={step}
          isOptional
          help={say('specification.posture.limitHelp')}
        />
        <NumberField
          place={['counting', list, index, 'atMost']}
          label={say('specification.posture.atMost')}
          unit={unit}
          step={step}
          isOptional
          help={say('specification.posture.limitHelp')}
        />
      </Box>
      <SourceLine place={['counting', list, index, 'source']} of={say('specification.rules.theLimit')} />
    </>
  );
}

/** In which posture it is done at all, and what tells it from other movements. */
export function PostureFields() {
  const { say } = useWords();
  const gate = useField<readonly GateCondition[]>(['counting', 'gate']);
  const requires = useField<readonly Requirement[]>(['counting', 'requires']);
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {say('specification.posture.about')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {gate.value?.map(({ signal }, index) => (
          <EntryCard
            key={index}
            title={say('specification.posture.gate', { number: index + 1 })}
            onRemove={
              gate.readOnly
                ? undefined
                : () => {
                    gate.set(gate.value?.filter((_, i) => i !== index));
                  }
            }
          >
            <SignalChoice
              place={['counting', 'gate', index, 'signal']}
              label={say('specification.measured')}
            />
            <Limits list="gate" index={index} signal={signal} />
          </EntryCard>
        ))}
        {requires.value?.map(({ signal }, index) => (
          <EntryCard
            key={index}
            title={say('specification.posture.requires', { number: index + 1 })}
            onRemove={
              requires.readOnly
                ? undefined
                : () => {
                    requires.set(requires.value?.filter((_, i) => i !== index));
                  }
            }
          >
            <SignalChoice
              place={['counting', 'requires', index, 'signal']}
              label={say('specification.measured')}
            />
            <Box sx={columns}>
              <Choice
                place={['counting', 'requires', index, 'over']}
                label={say('specification.posture.over')}
                choices={overs.map((over) => [over, say(`specification.posture.overs.${over}`)] as const)}
              />
              <Choice
                place={['counting', 'requires', index, 'take']}
                label={say('specification.posture.take')}
                choices={takes.map((take) => [take, say(`specification.posture.takes.${take}`)] as const)}
              />
            </Box>
            <Limits list="requires" index={index} signal={signal} />
          </EntryCard>
        ))}
      </Box>
      {!gate.readOnly && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <AddButton
            label={say('specification.posture.addGate')}
            onClick={() => {
              gate.set([...(gate.value ?? []), { signal: 'trunk_lean', atMost: 60 }]);
            }}
          />
          <AddButton
            label={say('specification.posture.addRequires')}
            onClick={() => {
              requires.set([
                ...(requires.value ?? []),
                { signal: 'knee_flexion', over: 'repetition', take: 'range', atLeast: 20 },
              ]);
            }}
          />
        </Box>
      )}
    </>
  );
}
