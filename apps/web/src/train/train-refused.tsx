import { RefusedPage } from '../parts/refused-page.tsx';
import { useWords } from '../words/use-words.ts';
import { QuietPage } from './quiet-page.tsx';

interface TrainRefusedProps {
  readonly error: unknown;
  readonly onAgain: () => void;
  /** Address of where it was begun. */
  readonly from: string;
}

/** In place of a training whose exercises cannot be had. */
export function TrainRefused({ error, onAgain, from }: TrainRefusedProps) {
  const { say } = useWords();
  return (
    <QuietPage>
      <RefusedPage error={error} onAgain={onAgain} back={{ to: from, name: say('train.back') }} />
    </QuietPage>
  );
}
