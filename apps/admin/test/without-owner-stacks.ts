// React notes for each element where it was made, to show it with a warning, up to 10,000 times a second: a tenth of what a test of
// a screen takes. Here it takes that number for reached from the first one on; its warnings come all the same.
import * as React from 'react';

const internals: unknown = Reflect.get(
  React,
  '__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE',
);
if (typeof internals === 'object' && internals !== null) {
  Object.defineProperty(internals, 'recentlyCreatedOwnerStacks', {
    get: () => Number.POSITIVE_INFINITY,
    set() {
      // It stays reached, also where React begins to count anew.
    },
  });
}
