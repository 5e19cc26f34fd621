import { keepIn, type TokenStorage } from '@spotter/client';

const key = 'spotter.tokens';

/** The login that the tabs of this browser share: whoever logs out in one is logged out in all. */
export function tokensOfBrowser(window: Window): TokenStorage {
  return {
    ...keepIn(window.localStorage, key),
    subscribe: (onChange) => {
      window.addEventListener('storage', (event) => {
        // Null: all of it was cleared.
        if (event.key === key || event.key === null) onChange();
      });
    },
  };
}
