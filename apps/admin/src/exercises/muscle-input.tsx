import { AutocompleteInput } from 'react-admin';
import { useMuscles } from './use-muscles.ts';

interface MuscleInputProps {
  readonly source: string;
  readonly alwaysOn?: boolean;
}

/** One muscle, for filters. */
export function MuscleInput({ source }: MuscleInputProps) {
  const { choices, isPending } = useMuscles();
  return (
    <AutocompleteInput
      source={source}
      label="Muscle"
      choices={choices}
      isPending={isPending}
      sx={{ minWidth: 200 }}
    />
  );
}
