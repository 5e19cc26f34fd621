import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import { useWords } from '../words/use-words.ts';
import { dayOfWeek } from './about-routine.tsx';

interface DaysFieldProps {
  readonly days: readonly number[];
  readonly onChange: (days: readonly number[]) => void;
}

/** Days of the week on which it is meant to be trained. */
export function DaysField({ days, onChange }: DaysFieldProps) {
  const { say, formats } = useWords();
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, p: 0 }}>
      <Typography component="legend" variant="body2" color="textSecondary" sx={{ p: 0 }}>
        {say('routines.editor.days')}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1 }}>
        {[1, 2, 3, 4, 5, 6, 7].map((day) => (
          <FormControlLabel
            key={day}
            label={formats.weekday(dayOfWeek(day))}
            control={
              <Checkbox
                checked={days.includes(day)}
                onChange={(_event, isOn) => {
                  const others = days.filter((other) => other !== day);
                  onChange(isOn ? [...others, day].toSorted() : others);
                }}
              />
            }
          />
        ))}
      </Box>
    </Box>
  );
}
