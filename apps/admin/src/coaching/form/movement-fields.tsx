import { Box, Typography } from '@mui/material';
import type { Component, Specification } from '@spotter/coach/specification/specification';
import { useWords } from '../../words/use-words.ts';
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
  const { say } = useWords();
  const { unit, step } = unitOf(say, component.signal);
  return (
    <EntryCard
      title={
        component.standsIn === true
          ? say('specification.movement.standsIn')
          : index === 0
            ? say('specification.movement.most')
            : say('specification.movement.too', { number: index + 1 })
      }
      onRemove={onRemove}
    >
      <SignalChoice place={[...place, index, 'signal']} label={say('specification.measured')} />
      <Box sx={columns}>
        <NumberField
          place={[...place, index, 'rest']}
          label={say('specification.movement.rest')}
          unit={unit}
          step={step}
          help={say('specification.movement.restHelp')}
        />
        <NumberField
          place={[...place, index, 'peak']}
          label={say('specification.movement.peak')}
          unit={unit}
          step={step}
          help={say('specification.movement.peakHelp')}
        />
        <NumberField
          place={[...place, index, 'weight']}
          label={say('specification.movement.weight')}
          step={0.1}
          help={say('specification.movement.weightHelp')}
        />
      </Box>
      <SourceLine place={[...place, index, 'source']} of={say('specification.movement.restAndPeak')} />
    </EntryCard>
  );
}

/** Which joints move, from where to where, and on which sides. */
export function MovementFields() {
  const { value: components = [], readOnly, set } = useField<readonly Component[]>(place);
  const { value: kind } = useField<Specification['kind']>(['kind']);
  const { say } = useWords();
  const isHold = kind === 'hold';
  return (
    <>
      <Box sx={columns}>
        <Choice
          place={['kind']}
          label={say('specification.movement.kind')}
          choices={[
            ['repetitions', say('specification.movement.kinds.repetitions')],
            ['hold', say('specification.movement.kinds.hold')],
          ]}
        />
        {!isHold && (
          <Choice
            place={['counting', 'sides']}
            label={say('specification.movement.side')}
            help={say('specification.movement.sideHelp')}
            choices={[
              ['whole', say('specification.movement.sides.whole')],
              ['both', say('specification.movement.sides.both')],
              ['apart', say('specification.movement.sides.apart')],
            ]}
          />
        )}
        {!isHold && (
          <Choice
            place={['counting', 'feet']}
            label={say('specification.movement.feet')}
            help={say('specification.movement.feetHelp')}
            choices={[
              ['planted', say('specification.movement.feetDo.planted')],
              ['together', say('specification.movement.feetDo.together')],
              ['stepping', say('specification.movement.feetDo.stepping')],
              ['free', say('specification.movement.feetDo.free')],
            ]}
          />
        )}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ my: 1 }}>
        {say(isHold ? 'specification.movement.aboutHold' : 'specification.movement.aboutRepetitions')}
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
          label={say('specification.movement.add')}
          onClick={() => {
            set([...components, { signal: 'knee_flexion', rest: 10, peak: 90, weight: 1 }]);
          }}
        />
      )}
    </>
  );
}
