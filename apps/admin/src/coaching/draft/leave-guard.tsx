import { useEffect } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';
import { useWords } from '../../words/use-words.ts';

/** Asks before unsaved work is left: by a link of the dashboard, or by closing the page. */
export function LeaveGuard({ isChanged }: { readonly isChanged: boolean }) {
  const { say } = useWords();
  const translate = useTranslate();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => isChanged && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!isChanged) return;
    const hold = (event: BeforeUnloadEvent) => {
      event.preventDefault();
    };
    addEventListener('beforeunload', hold);
    return () => {
      removeEventListener('beforeunload', hold);
    };
  }, [isChanged]);
  return (
    <Confirm
      isOpen={blocker.state === 'blocked'}
      title={say('coaching.leave.title')}
      content={translate('ra.message.unsaved_changes')}
      confirm={say('coaching.leave.leave')}
      cancel={say('coaching.leave.stay')}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
}
