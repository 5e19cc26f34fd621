import { Box, Typography } from '@mui/material';
import { signalNames, type SignalName } from '@spotter/coach/signals/registry';
import type { Place } from '../draft/value-at.ts';
import { SignalFigure } from '../figures/signal-figure.tsx';
import { signalWords } from '../figures/signal-words.ts';
import { Choice } from './fields.tsx';
import { useField } from './form-context.ts';

const choices = signalNames
  .map((name) => [name, signalWords[name].name] as const)
  .toSorted(([, one], [, other]) => one.localeCompare(other));

interface SignalChoiceProps {
  readonly place: Place;
  readonly label: string;
}

/** Chooses a measurement of the body, with a figure that shows it and what its values mean. */
export function SignalChoice({ place, label }: SignalChoiceProps) {
  const { value } = useField<SignalName>(place);
  const words = value && signalWords[value];
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: { xs: 'column', sm: 'row' },
        gap: 1.5,
        alignItems: { xs: 'stretch', sm: 'flex-start' },
      }}
    >
      {words && <SignalFigure signal={value} />}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Choice place={place} label={label} choices={choices} />
        {words && (
          <Typography variant="body2" color="textSecondary">
            {words.meaning}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
