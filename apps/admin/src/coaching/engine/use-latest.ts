import { useEffect, useRef, useState } from 'react';

/**
 * What `work` makes of `input`, always of the newest that it had time for: while one is worked on, only the last of the
 * others waits. Gives the last answer meanwhile.
 * @param input null where there is nothing to do
 */
export function useLatest<In, Out>(
  input: In | null,
  work: (input: In) => Promise<Out>,
): { readonly answer: Out | null; readonly error: string | null } {
  const [result, setResult] = useState<{ answer: Out | null; error: string | null }>({
    answer: null,
    error: null,
  });
  const waiting = useRef<{ input: In; work: (input: In) => Promise<Out> } | null>(null);
  const isBusy = useRef(false);

  useEffect(() => {
    async function go(): Promise<void> {
      if (isBusy.current) return;
      isBusy.current = true;
      while (waiting.current) {
        const next = waiting.current;
        waiting.current = null;
        try {
          const answer = await next.work(next.input);
          setResult({ answer, error: null });
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          setResult((before) => ({ ...before, error: message }));
        }
      }
      isBusy.current = false;
    }
    if (input === null) return;
    waiting.current = { input, work };
    void go();
  }, [input, work]);

  return result;
}
