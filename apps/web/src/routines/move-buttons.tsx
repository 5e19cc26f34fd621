import DownIcon from '@mui/icons-material/KeyboardArrowDownRounded';
import UpIcon from '@mui/icons-material/KeyboardArrowUpRounded';
import IconButton from '@mui/material/IconButton';
import { useWords } from '../words/use-words.ts';

interface MoveButtonsProps {
  /** Of what is moved. */
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
}

/** Moves one of a list up or down. At its end a button does nothing, but keeps whoever has pressed it there. */
export function MoveButtons({ name, isFirst, isLast, onMove }: MoveButtonsProps) {
  const { say } = useWords();
  const buttons = [
    { by: -1, label: say('routines.up', { name }), isOff: isFirst, icon: <UpIcon /> },
    { by: 1, label: say('routines.down', { name }), isOff: isLast, icon: <DownIcon /> },
  ] as const;
  return buttons.map(({ by, label, isOff, icon }) => (
    <IconButton
      key={by}
      aria-label={label}
      aria-disabled={isOff}
      sx={isOff ? { opacity: 0.38 } : null}
      onClick={() => {
        if (!isOff) onMove(by);
      }}
    >
      {icon}
    </IconButton>
  ));
}
