import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { useId, type Ref } from 'react';

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly name: string; readonly lang?: string }[];
  readonly onChoose: (value: Value) => void;
  /** Its select. */
  readonly ref?: Ref<HTMLSelectElement>;
}

/** One of a few: the select of the device, which everybody's thumb and screen reader knows. */
export function Choice<Value extends string>({ label, value, options, onChoose, ref }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <Box sx={{ maxWidth: '100%' }}>
      <Typography component="label" htmlFor={id} variant="body2" color="textSecondary">
        {label}
      </Typography>
      <Box
        component="select"
        ref={ref}
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChoose(chosen.value);
        }}
        sx={{
          display: 'block',
          minHeight: 44,
          minWidth: 120,
          maxWidth: '100%',
          px: 1.5,
          mt: 0.5,
          font: 'inherit',
          color: 'text.primary',
          bgcolor: 'background.paper',
          border: 1,
          borderColor: 'divider',
          borderRadius: 1,
        }}
      >
        {options.map(({ value: own, name, lang }) => (
          <option key={own} value={own} lang={lang}>
            {name}
          </option>
        ))}
      </Box>
    </Box>
  );
}
