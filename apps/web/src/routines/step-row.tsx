import RemoveIcon from '@mui/icons-material/CloseRounded';
import Box from '@mui/material/Box';
import FormHelperText from '@mui/material/FormHelperText';
import IconButton from '@mui/material/IconButton';
import OutlinedInput from '@mui/material/OutlinedInput';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { weightSign } from '@spotter/browser/weight-sign';
import { useId, type Ref } from 'react';
import { useWords } from '../words/use-words.ts';
import { MoveButtons } from './move-buttons.tsx';
import { boundsOf, wrongIn, type DraftStep, type TypedField, type WeightUnit } from './draft.ts';

interface StepRowProps {
  readonly step: DraftStep;
  readonly unit: WeightUnit;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onType: (field: TypedField, text: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** Takes the keyboard when the one beside it is gone. */
  readonly heading: Ref<HTMLHeadingElement>;
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  /** What may be typed, said where something else is. */
  readonly wrong: string | null;
  readonly onChange: (text: string) => void;
}

function NumberField({ label, value, wrong, onChange }: NumberFieldProps) {
  const id = useId();
  const below = `${id}-below`;
  const isWrong = wrong !== null;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Typography component="label" htmlFor={id} variant="body2" color="textSecondary">
        {label}
      </Typography>
      <OutlinedInput
        id={id}
        fullWidth
        value={value}
        error={isWrong}
        inputProps={{
          inputMode: 'decimal',
          maxLength: 7,
          dir: 'ltr',
          'aria-invalid': isWrong,
          'aria-describedby': isWrong ? below : undefined,
        }}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      {isWrong && (
        <FormHelperText id={below} error>
          {wrong}
        </FormHelperText>
      )}
    </Box>
  );
}

/** An exercise of a routine that is edited. */
export function StepRow({ step, unit, isFirst, isLast, onType, onMove, onRemove, heading }: StepRowProps) {
  const { say, locale, exerciseName } = useWords();
  const wrong = wrongIn(step, unit);
  const { isHeld } = step;
  const name = exerciseName(step.exerciseName);
  const labels: Readonly<Record<TypedField, string>> = {
    sets: say('routines.editor.sets'),
    amount: say(isHeld ? 'routines.editor.seconds' : 'routines.editor.repetitions'),
    rest: say('routines.editor.rest'),
    weight: say('routines.editor.weight', { unit: weightSign(locale, unit) }),
  };
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: isFirst ? 0 : 1, borderColor: 'divider' }}>
      <Stack direction="row" sx={{ alignItems: 'center', mb: 0.5 }}>
        <Typography component="h3" ref={heading} tabIndex={-1} sx={{ flex: 1, fontWeight: 600 }}>
          {name}
        </Typography>
        <MoveButtons name={name} isFirst={isFirst} isLast={isLast} onMove={onMove} />
        <IconButton aria-label={say('routines.editor.remove', { name })} onClick={onRemove}>
          <RemoveIcon />
        </IconButton>
      </Stack>
      <Box
        role="group"
        aria-label={name}
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: 'repeat(2, minmax(0, 1fr))', sm: 'repeat(4, minmax(0, 9rem))' },
          gap: 1.5,
        }}
      >
        {(Object.keys(labels) as TypedField[]).map((field) => (
          <NumberField
            key={field}
            label={labels[field]}
            value={step[field]}
            wrong={wrong.includes(field) ? say('routines.editor.range', boundsOf(field, unit)) : null}
            onChange={(text) => {
              onType(field, text);
            }}
          />
        ))}
      </Box>
    </Box>
  );
}
