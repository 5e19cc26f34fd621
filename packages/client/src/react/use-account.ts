import { useEffect, useState } from 'react';
import type { Accounts } from '../api/accounts.ts';

/** @returns the name of who is logged in, null of nobody, and undefined until that is known */
export function useAccount(
  accounts: Pick<Accounts, 'whoIsLoggedIn' | 'onChange'>,
): string | null | undefined {
  const [name, setName] = useState<string | null>();
  useEffect(() => {
    let isCurrent = true;
    const show = (next: string | null): void => {
      if (isCurrent) setName(next);
    };
    let hasChanged = false;
    const stop = accounts.onChange((next) => {
      hasChanged = true;
      show(next);
    });
    /** What was asked before somebody logged in or out is no news. */
    const showAsked = (known: string | null): void => {
      if (!hasChanged) show(known);
    };
    accounts.whoIsLoggedIn().then(showAsked, () => {
      showAsked(null);
    });
    return () => {
      isCurrent = false;
      stop();
    };
  }, [accounts]);
  return name;
}
