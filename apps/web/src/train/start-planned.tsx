import type { ButtonProps } from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { LinkButton } from '../parts/link-button.tsx';
import { useWords } from '../words/use-words.ts';
import { useIsPrepared } from './use-is-prepared.ts';

interface StartPlannedProps extends Pick<ButtonProps, 'size' | 'sx' | 'children'> {
  readonly to: string;
  readonly exerciseIds: readonly number[];
}

/** The way to train several exercises; where the server is away and the device lacks one of them it says so instead. */
export function StartPlanned({ to, exerciseIds, ...button }: StartPlannedProps) {
  const { say } = useWords();
  return useIsPrepared(exerciseIds) ? (
    <LinkButton to={to} variant="contained" {...button} />
  ) : (
    <Typography color="textSecondary" sx={{ my: 1 }}>
      {say('app.connection.unprepared')}
    </Typography>
  );
}
