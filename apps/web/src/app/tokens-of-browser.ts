import { keepIn, keepInMemory, type TokenStorage } from '@spotter/client';

const key = 'spotter.tokens';

/** A browser that may keep nothing for this page refuses to name the place already: it forgets the login with the page. */
function storageOf(window: Window): TokenStorage {
  try {
    return keepIn(window.localStorage, key);
  } catch {
    return keepInMemory();
  }
}

/** The login that the tabs of this browser share: whoever logs out in one is logged out in all. */
export function tokensOfBrowser(window: Window): TokenStorage {
  return {
    ...storageOf(window),
    subscribe: (onChange) => {
      window.addEventListener('storage', (event) => {
        // Null: all of it was cleared.
        if (event.key === key || event.key === null) onChange();
      });
    },
  };
}
