import Typography from '@mui/material/Typography';
import { Choice } from '../parts/choice.tsx';
import { useWords } from '../words/use-words.ts';
import type { Finder } from './train-options.ts';

interface FinderChoiceProps {
  readonly finder: Finder;
  /** Whether this server looks at pictures; undefined before that is known, or where it is away. */
  readonly serverLooks: boolean | undefined;
  readonly onChoose: (finder: Finder) => void;
}

/** Where poses are found: only where somebody chooses it, pictures leave the device. */
export function FinderChoice({ finder, serverLooks, onChoose }: FinderChoiceProps) {
  const { say } = useWords();
  if (serverLooks === false) {
    return (
      <Typography variant="body2" color="textSecondary">
        {say('train.finder.noServer')}
      </Typography>
    );
  }
  if (serverLooks === undefined && finder === 'device') return null;
  return (
    <Choice
      label={say('train.finder.label')}
      value={finder}
      options={[
        { value: 'device', name: say('train.finder.device') },
        { value: 'server', name: say('train.finder.server') },
      ]}
      onChoose={onChoose}
    />
  );
}
