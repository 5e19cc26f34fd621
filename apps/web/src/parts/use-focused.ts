import { useEffect, useRef, type RefObject } from 'react';

/**
 * Takes the keyboard to a heading, and the window to its top, once it is there: what had the keyboard is gone.
 * @param step of what is below it: where another one begins without the button that was pressed, the keyboard is at the heading again
 */
export function useFocused(isWanted: boolean, step?: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [isWanted]);
  useEffect(() => {
    if (step !== undefined && document.activeElement === document.body) {
      heading.current?.focus({ preventScroll: true });
    }
  }, [step]);
  return heading;
}
