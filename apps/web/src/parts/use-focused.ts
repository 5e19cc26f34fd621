import { useEffect, useRef, type RefObject } from 'react';

/** Takes the keyboard to a heading, and the window to its top, once it is there: what had the keyboard is gone. */
export function useFocused(isWanted: boolean): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return heading;
}
