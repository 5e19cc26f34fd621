import { useState, type KeyboardEvent } from 'react';

interface Asked {
  readonly isAsked: boolean;
  /** Of the button that asks: whoever said no goes on there. */
  readonly wasKept: boolean;
  readonly ask: () => void;
  readonly keep: () => void;
  /** Escape says no. */
  readonly onKeyDown: (event: Pick<KeyboardEvent, 'key'>) => void;
}

/** Something that is asked about before it is done, in the place of the button that does it. */
export function useAsked(): Asked {
  const [state, setState] = useState<'untouched' | 'asked' | 'kept'>('untouched');
  const keep = (): void => {
    setState('kept');
  };
  return {
    isAsked: state === 'asked',
    wasKept: state === 'kept',
    ask: () => {
      setState('asked');
    },
    keep,
    onKeyDown: ({ key }) => {
      if (key === 'Escape') keep();
    },
  };
}
