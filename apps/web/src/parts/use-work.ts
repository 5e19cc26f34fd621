import { useState } from 'react';

/** Something that is asked of the server: whether it is under way, and why it failed. */
export interface Work {
  readonly isUnderWay: boolean;
  readonly error: unknown;
  /** Does it, unless it is under way. */
  readonly run: (work: () => Promise<void>) => void;
}

export function useWork(): Work {
  const [state, setState] = useState<{ readonly isUnderWay: boolean; readonly error: unknown }>({
    isUnderWay: false,
    error: null,
  });
  return {
    ...state,
    run: (work) => {
      if (state.isUnderWay) return;
      setState({ isUnderWay: true, error: null });
      work().then(
        () => {
          setState({ isUnderWay: false, error: null });
        },
        (error: unknown) => {
          setState({ isUnderWay: false, error });
        },
      );
    },
  };
}
