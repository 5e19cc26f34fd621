import { lazy, type ComponentType } from 'react';

/** A screen that is loaded when it is first opened: `lazyScreen(() => import('./user-list.tsx'), 'UserList')`. */
export function lazyScreen<Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): ComponentType {
  const Screen = lazy<ComponentType>(async () => ({ default: (await load())[name] }));
  return Screen;
}
