import { useEffect, useState, type ReactNode } from 'react';
import { Loading } from '../parts/loading.tsx';
import type { Part } from './catalogue.ts';
import { useWords } from './use-words.ts';

interface WithWordsProps {
  /** What is said in it, beside what any screen may say. */
  readonly parts: readonly Part[];
  /** Begins to load what is in it, so that neither waits for the other. */
  readonly meanwhile: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** Waits for the texts of what is in it. */
export function WithWords({ parts, meanwhile, children }: WithWordsProps) {
  const { load, parts: there } = useWords();
  const [failure, setFailure] = useState<{ readonly cause: unknown }>();
  const [, redraw] = useState(0);
  const known = there();
  const isThere = parts.every((part) => known.includes(part));
  useEffect(() => {
    if (isThere) return;
    load(parts).then(
      () => {
        redraw((times) => times + 1);
      },
      (cause: unknown) => {
        setFailure({ cause });
      },
    );
    // Told by the screen itself.
    meanwhile().catch(() => undefined);
  }, [load, parts, meanwhile, isThere]);
  if (failure) throw failure.cause;
  return isThere ? children : <Loading />;
}
