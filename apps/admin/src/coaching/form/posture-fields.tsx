import { Box, Typography } from '@mui/material';
import type { GateCondition, Requirement } from '@spotter/coach/specification/specification';
import { AddButton } from './add-button.tsx';
import { columns, EntryCard } from './entry-card.tsx';
import { Choice, NumberField } from './fields.tsx';
import { useField } from './form-context.ts';
import { SignalChoice } from './signal-choice.tsx';
import { SourceLine } from './source-line.tsx';
import { unitOf } from './unit-of.ts';

function Limits({
  list,
  index,
  signal,
}: {
  readonly list: 'gate' | 'requires';
  readonly index: number;
  readonly signal: GateCondition['signal'];
}) {
  const { unit, step } = unitOf(signal);
  return (
    <>
      <Box sx={columns}>
        <NumberField
          place={['counting', list, index, 'atLeast']}
          label="At least"
          unit={unit}
          step={step}
          isOptional
          help="Empty for no limit."
        />
        <NumberField
          place={['counting', list, index, 'atMost']}
          label="At most"
          unit={unit}
          step={step}
          isOptional
          help="Empty for no limit."
        />
      </Box>
      <SourceLine place={['counting', list, index, 'source']} of="The limit" />
    </>
  );
}

/** In which posture it is done at all, and what tells it from other movements. */
export function PostureFields() {
  const gate = useField<readonly GateCondition[]>(['counting', 'gate']);
  const requires = useField<readonly Requirement[]>(['counting', 'requires']);
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        Nothing is counted while one of these does not hold. What the camera cannot see is taken to hold.
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {gate.value?.map(({ signal }, index) => (
          <EntryCard
            key={index}
            title={`While in position (${index + 1})`}
            onRemove={
              gate.readOnly
                ? undefined
                : () => {
                    gate.set(gate.value?.filter((_, i) => i !== index));
                  }
            }
          >
            <SignalChoice place={['counting', 'gate', index, 'signal']} label="Measured" />
            <Limits list="gate" index={index} signal={signal} />
          </EntryCard>
        ))}
        {requires.value?.map(({ signal }, index) => (
          <EntryCard
            key={index}
            title={`A repetition must show (${index + 1})`}
            onRemove={
              requires.readOnly
                ? undefined
                : () => {
                    requires.set(requires.value?.filter((_, i) => i !== index));
                  }
            }
          >
            <SignalChoice place={['counting', 'requires', index, 'signal']} label="Measured" />
            <Box sx={columns}>
              <Choice
                place={['counting', 'requires', index, 'over']}
                label="When"
                choices={[
                  ['rest', 'At rest before it'],
                  ['out_and_peak', 'On the way out and at the far end'],
                  ['peak', 'At the far end'],
                  ['back', 'On the way back'],
                  ['repetition', 'All the time'],
                ]}
              />
              <Choice
                place={['counting', 'requires', index, 'take']}
                label="What of it"
                choices={[
                  ['minimum', 'Its smallest value in any frame'],
                  ['maximum', 'Its largest value in any frame'],
                  ['mean_of_frames', 'The mean of all frames'],
                  ['range', 'How much it changes between any frames'],
                  ['travel', 'From rest to the far end'],
                ]}
              />
            </Box>
            <Limits list="requires" index={index} signal={signal} />
          </EntryCard>
        ))}
      </Box>
      {!gate.readOnly && (
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
          <AddButton
            label="Add a posture"
            onClick={() => {
              gate.set([...(gate.value ?? []), { signal: 'trunk_lean', atMost: 60 }]);
            }}
          />
          <AddButton
            label="Add what it must show"
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
