import { Box, Typography } from '@mui/material';
import { signalNames, signals, type SignalName } from '@spotter/coach/signals/registry';
import { useMemo } from 'react';
import type { Place } from '../draft/value-at.ts';
import { SignalFigure } from '../figures/signal-figure.tsx';
import { useWords } from '../../words/use-words.ts';
import { Choice } from './fields.tsx';
import { useField } from './form-context.ts';

interface SignalChoiceProps {
  readonly place: Place;
  readonly label: string;
}

/** Chooses a measurement of the body, with a figure that shows it and what its values mean. */
export function SignalChoice({ place, label }: SignalChoiceProps) {
  const { value } = useField<SignalName>(place);
  const { say, locale } = useWords();
  const choices = useMemo(
    () =>
      signalNames
        .map((name) => [name, say(`measurements.signals.${name}.name`)] as const)
        .toSorted(([, one], [, other]) => one.localeCompare(other, locale)),
    [say, locale],
  );
  const known = value !== undefined && value in signals;
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: { xs: 'column', sm: 'row' },
        gap: 1.5,
        alignItems: { xs: 'stretch', sm: 'flex-start' },
      }}
    >
      {known && <SignalFigure signal={value} />}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Choice place={place} label={label} choices={choices} />
        {known && (
          <Typography variant="body2" color="textSecondary">
            {say(`measurements.signals.${value}.meaning`)}
          </Typography>
        )}
      </Box>
    </Box>
  );
}
