// The fields of the form: each with what it means below it, and its error there instead where it has one.
import {
  Checkbox,
  FormControl,
  FormControlLabel,
  FormGroup,
  FormHelperText,
  FormLabel,
  MenuItem,
  TextField,
} from '@mui/material';
import { useId, useState } from 'react';
import type { Place } from '../draft/value-at.ts';
import { useWords } from '../../words/use-words.ts';
import { useField } from './form-context.ts';

interface FieldProps {
  readonly place: Place;
  readonly label: string;
  readonly help?: string;
}

export interface NumberFieldProps extends FieldProps {
  readonly unit?: string;
  readonly step?: number;
  /** What the number is multiplied by to be shown: 0.001 shows milliseconds as seconds, 100 shares as percent. */
  readonly times?: number;
  readonly isOptional?: boolean;
}

function tidy(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export function NumberField({ place, label, help, unit, step = 1, times = 1, isOptional }: NumberFieldProps) {
  const { say } = useWords();
  const { value, error, readOnly, set } = useField<number>(place);
  const shown = value === undefined ? '' : String(tidy(value * times));
  // What is typed stays as it is while the field is in use: "0." is on its way to a number.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      type="number"
      label={unit === undefined ? label : say('specification.withUnit', { label, unit })}
      value={typed ?? shown}
      error={error !== undefined}
      helperText={error ?? help}
      disabled={readOnly}
      slotProps={{ htmlInput: { step } }}
      onFocus={() => {
        setTyped(shown);
      }}
      onBlur={() => {
        setTyped(null);
      }}
      onChange={({ target }) => {
        setTyped(target.value);
        if (target.value === '') {
          if (isOptional === true) set(undefined);
        } else set(tidy(Number(target.value) / times));
      }}
    />
  );
}

interface ChoiceProps<T extends string | number> extends FieldProps {
  readonly choices: readonly (readonly [value: T, label: string])[];
  /** What stands for nothing chosen, where that is allowed. */
  readonly none?: string;
}

export function Choice<T extends string | number>({ place, label, help, choices, none }: ChoiceProps<T>) {
  const { value, error, readOnly, set } = useField<T>(place);
  return (
    <TextField
      select
      label={label}
      value={value === undefined ? '' : String(value)}
      error={error !== undefined}
      helperText={error ?? help}
      disabled={readOnly}
      slotProps={none === undefined ? {} : { select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      sx={{ '& .MuiSelect-select': { whiteSpace: 'normal' } }}
      onChange={({ target }) => {
        set(choices.find(([choice]) => String(choice) === target.value)?.[0]);
      }}
    >
      {none !== undefined && <MenuItem value="">{none}</MenuItem>}
      {choices.map(([choice, words]) => (
        <MenuItem key={choice} value={String(choice)} sx={{ whiteSpace: 'normal' }}>
          {words}
        </MenuItem>
      ))}
    </TextField>
  );
}

export function Choices<T extends string>({ place, label, help, choices }: ChoiceProps<T>) {
  const { value = [], error, readOnly, set } = useField<readonly T[]>(place);
  const id = useId();
  return (
    <FormControl component="fieldset" error={error !== undefined} disabled={readOnly} aria-describedby={id}>
      <FormLabel component="legend">{label}</FormLabel>
      <FormGroup row>
        {choices.map(([choice, words]) => (
          <FormControlLabel
            key={choice}
            label={words}
            control={
              <Checkbox
                size="small"
                checked={value.includes(choice)}
                onChange={(_event, checked) => {
                  set(checked ? [...value, choice] : value.filter((one) => one !== choice));
                }}
              />
            }
          />
        ))}
      </FormGroup>
      <FormHelperText id={id}>{error ?? help}</FormHelperText>
    </FormControl>
  );
}
