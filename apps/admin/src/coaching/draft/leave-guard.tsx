import { useEffect } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useBlocker } from 'react-router-dom';

/** Asks before unsaved work is left: by a link of the dashboard, or by closing the page. */
export function LeaveGuard({ isChanged }: { readonly isChanged: boolean }) {
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
      title="Leave without saving?"
      content={translate('ra.message.unsaved_changes')}
      confirm="Leave"
      cancel="Stay"
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    />
  );
}
