import { Box, Typography } from '@mui/material';
import type { Component, Specification } from '@spotter/coach/specification/specification';
import { AddButton } from './add-button.tsx';
import { columns, EntryCard } from './entry-card.tsx';
import { Choice, NumberField } from './fields.tsx';
import { useField } from './form-context.ts';
import { SignalChoice } from './signal-choice.tsx';
import { SourceLine } from './source-line.tsx';
import { unitOf } from './unit-of.ts';

const place = ['counting', 'components'] as const;

function Part({
  index,
  component,
  onRemove,
}: {
  readonly index: number;
  readonly component: Component;
  readonly onRemove: (() => void) | undefined;
}) {
  const { unit, step } = unitOf(component.signal);
  return (
    <EntryCard title={index === 0 ? 'What moves most' : `What moves too (${index + 1})`} onRemove={onRemove}>
      <SignalChoice place={[...place, index, 'signal']} label="Measured" />
      <Box sx={columns}>
        <NumberField
          place={[...place, index, 'rest']}
          label="At rest"
          unit={unit}
          step={step}
          help="Where a repetition begins and ends."
        />
        <NumberField
          place={[...place, index, 'peak']}
          label="At the far end"
          unit={unit}
          step={step}
          help="Of a full repetition: the bottom of a squat, the top of a curl."
        />
        <NumberField
          place={[...place, index, 'weight']}
          label="Weight"
          step={0.1}
          help="Its share beside the others."
        />
      </Box>
      <SourceLine place={[...place, index, 'source']} of="Rest and far end" />
    </EntryCard>
  );
}

/** Which joints move, from where to where, and on which sides. */
export function MovementFields() {
  const { value: components = [], readOnly, set } = useField<readonly Component[]>(place);
  const { value: kind } = useField<Specification['kind']>(['kind']);
  const isHold = kind === 'hold';
  return (
    <>
      <Box sx={columns}>
        <Choice
          place={['kind']}
          label="What is counted"
          choices={[
            ['repetitions', 'Repetitions'],
            ['hold', 'Seconds of a hold'],
          ]}
        />
        {!isHold && (
          <Choice
            place={['counting', 'sides']}
            label="Sides"
            help="In turn, each side counts one; both at once count one."
            choices={[
              ['whole', 'The body moves as one'],
              ['both', 'Both sides together'],
              ['apart', 'Each side by itself'],
            ]}
          />
        )}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
        {isHold
          ? 'Nothing has to move: the posture below says when it is held. Say what moves only where that shows what is wrong.'
          : 'Say what a full repetition does to the body. Several measurements make the count surer: one that is hidden gives way to the others.'}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {components.map((component, index) => (
          <Part
            key={index}
            index={index}
            component={component}
            onRemove={
              readOnly
                ? undefined
                : () => {
                    set(components.filter((_, i) => i !== index));
                  }
            }
          />
        ))}
      </Box>
      {!readOnly && components.length < 6 && (
        <AddButton
          label="Add a measurement"
          onClick={() => {
            set([...components, { signal: 'knee_flexion', rest: 10, peak: 90, weight: 1 }]);
          }}
        />
      )}
    </>
  );
}
