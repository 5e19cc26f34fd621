import { ListSubheader, MenuItem, TextField } from '@mui/material';
import { useWords } from '../../words/use-words.ts';
import { takeGroups, type Take } from '../takes/take.ts';

interface TakeSelectProps {
  readonly takes: readonly Take[];
  readonly value: string;
  readonly label: string;
  readonly onChange: (id: string) => void;
}

/** Chooses a recording; those of the exercise come first. */
export function TakeSelect({ takes, value, label, onChange }: TakeSelectProps) {
  const { say } = useWords();
  return (
    <TextField
      select
      label={label}
      value={value}
      onChange={({ target }) => {
        onChange(target.value);
      }}
      sx={{ maxWidth: 460 }}
    >
      {takeGroups.flatMap((group) => {
        const inside = takes.filter((take) => take.group === group);
        return inside.length === 0
          ? []
          : [
              <ListSubheader key={group}>{say(`coaching.takes.groups.${group}`)}</ListSubheader>,
              ...inside.map(({ id, name }) => (
                <MenuItem key={id} value={id}>
                  {name}
                </MenuItem>
              )),
            ];
      })}
    </TextField>
  );
}
