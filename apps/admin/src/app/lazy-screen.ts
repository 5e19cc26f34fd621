import { lazy, type ComponentType } from 'react';

/** What loads each screen. */
const loads = new Set<() => Promise<unknown>>();

/** A screen that is loaded when it is first opened: `lazyScreen(() => import('./user-list.tsx'), 'UserList')`. */
export function lazyScreen<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): ComponentType {
  loads.add(load);
  const Screen = lazy<ComponentType>(async () => ({ default: (await load())[name] }));
  return Screen;
}

/** Loads all screens, one after the other, so that the first visit of each waits for nothing; what fails is loaded when it is opened. */
export async function loadScreens(): Promise<void> {
  for (const load of loads) await load().catch(() => undefined);
}
