import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useGetIdentity } from 'react-admin';
import { useLocation } from 'react-router-dom';
import { forgetDraft, keepDraft, readDraft, textOfDraft } from './draft-storage.ts';

export interface DraftState<Draft> {
  /** What was left here before, until it is taken up or thrown away. */
  readonly offer: { readonly at: string; readonly draft: Draft } | undefined;
  /** What is unsaved is larger than what a browser keeps. */
  readonly isTooLarge: boolean;
  /** Once it is taken up, which keeps it as what is unsaved. */
  readonly close: () => void;
  /** Once it is saved, or thrown away. */
  readonly forget: () => void;
}

/**
 * Keeps what is unsaved of a form, for the person who is signed in, until it is saved or thrown away.
 * @param unsaved undefined where all is as it is stored; what can be written as JSON
 * @param part which form, where an address has several
 */
export function useDraft<Draft extends object>(unsaved: Draft | undefined, part = ''): DraftState<Draft> {
  const { identity } = useGetIdentity();
  const { pathname } = useLocation();
  const person = identity?.id;
  const place = useMemo(
    () => (person === undefined ? undefined : { person, form: `${pathname} ${part}`.trim() }),
    [person, pathname, part],
  );
  const found = useMemo(() => place && readDraft(place), [place]);
  const [closed, setClosed] = useState<unknown>();
  const [isKept, setIsKept] = useState(true);
  const wasUnsaved = useRef(false);

  const text = useMemo(() => unsaved && textOfDraft(unsaved), [unsaved]);
  useEffect(() => {
    if (!place) return;
    const was = wasUnsaved.current;
    wasUnsaved.current = text !== undefined;
    if (text === undefined) {
      if (was) forgetDraft(place);
      return;
    }
    // Written at once: a page may be gone before a timer comes. Whether it could be is told after.
    const couldBeKept = keepDraft(place, text);
    const timer = setTimeout(() => {
      setIsKept(couldBeKept);
    });
    return () => {
      clearTimeout(timer);
    };
  }, [place, text]);

  return {
    offer: found && found !== closed ? { at: found.at, draft: found.draft as Draft } : undefined,
    isTooLarge: text !== undefined && !isKept,
    close: useCallback(() => {
      setClosed(found);
    }, [found]),
    forget: useCallback(() => {
      if (place) forgetDraft(place);
      setClosed(found);
    }, [place, found]),
  };
}
