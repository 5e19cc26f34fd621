import HideIcon from '@mui/icons-material/VisibilityOffOutlined';
import ShowIcon from '@mui/icons-material/VisibilityOutlined';
import IconButton from '@mui/material/IconButton';
import { useWords } from '../words/use-words.ts';

interface RevealButtonProps {
  readonly isShown: boolean;
  readonly onClick: () => void;
}

/** Shows a password that is typed, and hides it again. */
export function RevealButton({ isShown, onClick }: RevealButtonProps) {
  const { say } = useWords();
  return (
    <IconButton edge="end" aria-label={say(isShown ? 'app.typed.hide' : 'app.typed.show')} onClick={onClick}>
      {isShown ? <HideIcon /> : <ShowIcon />}
    </IconButton>
  );
}
