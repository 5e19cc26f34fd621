import { Button, CircularProgress, type ButtonProps } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { Confirm, useNotify } from 'react-admin';
import { useWords } from '../words/use-words.ts';

interface ActionButtonProps extends Pick<
  ButtonProps,
  'color' | 'size' | 'variant' | 'startIcon' | 'disabled'
> {
  /** What it says on it. */
  readonly label: string;
  /** Asked first, where it cannot be taken back. */
  readonly question?: { readonly title: string; readonly text: ReactNode; readonly confirm: string };
  /** Resolves with what to tell the person when it is done. */
  readonly onDo: () => Promise<string | undefined>;
}

/** A button that does something on the server: it asks first where it should, shows that it works, and says what came of it. */
export function ActionButton({ label, question, onDo, startIcon, disabled, ...look }: ActionButtonProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const notify = useNotify();
  const { say } = useWords();

  async function act(): Promise<void> {
    setIsBusy(true);
    try {
      const done = await onDo();
      if (done !== undefined) notify(done, { type: 'success' });
    } catch (error) {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    } finally {
      setIsBusy(false);
      setIsAsking(false);
    }
  }

  return (
    <>
      <Button
        variant="outlined"
        size="small"
        {...look}
        disabled={disabled === true || isBusy}
        startIcon={isBusy ? <CircularProgress size={16} aria-label={say('parts.working')} /> : startIcon}
        onClick={(event) => {
          // In a list the row around it would open.
          event.stopPropagation();
          if (question) setIsAsking(true);
          else void act();
        }}
      >
        {label}
      </Button>
      {question && (
        <Confirm
          isOpen={isAsking}
          loading={isBusy}
          title={question.title}
          content={question.text}
          confirm={question.confirm}
          confirmColor={look.color === 'error' ? 'warning' : 'primary'}
          onConfirm={() => void act()}
          onClose={() => {
            setIsAsking(false);
          }}
        />
      )}
    </>
  );
}
