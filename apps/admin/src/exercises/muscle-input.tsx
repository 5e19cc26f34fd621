import { AutocompleteInput } from 'react-admin';
import { useWords } from '../words/use-words.ts';
import { useMuscles } from './use-muscles.ts';

interface MuscleInputProps {
  readonly source: string;
  readonly alwaysOn?: boolean;
}

/** One muscle, for filters. */
export function MuscleInput({ source }: MuscleInputProps) {
  const { say } = useWords();
  const { choices, isPending } = useMuscles();
  return (
    <AutocompleteInput
      source={source}
      label={say('exercises.muscle')}
      choices={choices}
      isPending={isPending}
      sx={{ minWidth: 200 }}
    />
  );
}
