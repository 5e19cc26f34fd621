import OutlinedInput from '@mui/material/OutlinedInput';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { weightSign } from '@spotter/browser/weight-sign';
import { useId, useState } from 'react';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/use-words.ts';
import { kilogramsOf, typedWeight } from './kilograms-of.ts';
import type { TrainOptions } from './train-options.ts';

interface WeightFieldProps {
  readonly unit: TrainOptions['unit'];
  /** As it stands so far. */
  readonly weightKg: number | null;
  readonly onUnit: (unit: TrainOptions['unit']) => void;
  /** Null where there is none. */
  readonly onWeight: (weightKg: number | null) => void;
}

/** What is lifted, in the unit of whoever lifts it. */
export function WeightField({ unit, weightKg: before, onUnit, onWeight }: WeightFieldProps) {
  const { say, locale } = useWords();
  const id = useId();
  const [text, setText] = useState(() => typedWeight(before, unit));
  const [isTyped, setIsTyped] = useState(false);
  const tell = (next: string, inUnit: TrainOptions['unit']): void => {
    setText(next);
    const weightKg = kilogramsOf(next, inUnit);
    if (weightKg !== undefined) onWeight(weightKg);
  };
  return (
    <Stack direction="row" sx={{ gap: 2, alignItems: 'end', my: 1 }}>
      <div>
        <Typography component="label" htmlFor={id} variant="body2" color="textSecondary">
          {say('train.rest.weight')}
        </Typography>
        <OutlinedInput
          id={id}
          value={text}
          error={kilogramsOf(text, unit) === undefined}
          inputProps={{ inputMode: 'decimal', maxLength: 7, dir: 'ltr' }}
          onChange={({ target }) => {
            setIsTyped(true);
            tell(target.value, unit);
          }}
          sx={{ display: 'flex', width: '8rem', mt: 0.5 }}
        />
      </div>
      <Choice
        label={say('train.rest.unit')}
        value={unit}
        options={[
          { value: 'kilogram', name: weightSign(locale, 'kilogram') },
          { value: 'pound', name: weightSign(locale, 'pound') },
        ]}
        onChoose={(next) => {
          onUnit(next);
          // What was typed was meant in this unit; what stood there is the same weight in another.
          if (isTyped) tell(text, next);
          else setText(typedWeight(before, next));
        }}
      />
    </Stack>
  );
}
