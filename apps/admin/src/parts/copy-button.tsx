import CopyIcon from '@mui/icons-material/ContentCopyOutlined';
import { Button, type ButtonProps } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';

interface CopyButtonProps extends Pick<ButtonProps, 'variant'> {
  readonly text: string;
}

/** Copies a text. Browsers give no clipboard to pages over plain http: there it is not shown, and people copy by hand. */
export function CopyButton({ text, variant = 'outlined' }: CopyButtonProps) {
  const { say } = useWords();
  const [isCopied, setIsCopied] = useState(false);
  if (!window.isSecureContext) return null;
  return (
    <Button
      variant={variant}
      startIcon={<CopyIcon />}
      onClick={() => {
        void navigator.clipboard.writeText(text).then(() => {
          setIsCopied(true);
        });
      }}
    >
      {say(isCopied ? 'parts.copied' : 'parts.copy')}
    </Button>
  );
}
