import LanguageIcon from '@mui/icons-material/Translate';
import { IconButton, Menu, Tooltip } from '@mui/material';
import { useState } from 'react';
import { useLanguageItems } from './use-language-items.tsx';
import { useWords } from './use-words.ts';

export function LanguageMenu() {
  const { say } = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = (): void => {
    setAnchor(null);
  };
  const items = useLanguageItems(close);
  return (
    <>
      <Tooltip title={say('app.language')}>
        <IconButton
          color="inherit"
          aria-haspopup="menu"
          aria-expanded={anchor !== null}
          onClick={(event) => {
            setAnchor(event.currentTarget);
          }}
        >
          <LanguageIcon />
        </IconButton>
      </Tooltip>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        {items}
      </Menu>
    </>
  );
}
