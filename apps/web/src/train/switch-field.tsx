import FormControlLabel from '@mui/material/FormControlLabel';
import Switch from '@mui/material/Switch';

interface SwitchFieldProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSwitch: (isOn: boolean) => void;
}

export function SwitchField({ label, isOn, onSwitch }: SwitchFieldProps) {
  return (
    <FormControlLabel
      sx={{ minHeight: 44, m: 0 }}
      control={
        <Switch
          checked={isOn}
          onChange={(_event, next) => {
            onSwitch(next);
          }}
        />
      }
      label={label}
    />
  );
}
