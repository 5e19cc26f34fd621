import { Alert, Button } from '@mui/material';
import { Moment } from '../parts/moment.tsx';
import type { WordKey } from '../words/catalogue.ts';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';
import type { DraftState } from './use-draft.ts';

interface KeptDraftProps<Draft> extends DraftState<Draft> {
  readonly onTake: (draft: Draft) => void;
  /** What was found; parts.draft.found unless told. */
  readonly found?: WordKey;
  /** What else whoever takes it up should know. */
  readonly note?: string | undefined;
}

/** Offers what was left unsaved, and says where nothing is kept. */
export function KeptDraft<Draft>({
  offer,
  isTooLarge,
  close,
  forget,
  onTake,
  found = 'parts.draft.found',
  note,
}: KeptDraftProps<Draft>) {
  const { say } = useWords();
  return (
    <>
      {isTooLarge && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          {say('parts.draft.tooLarge')}
        </Alert>
      )}
      {offer && (
        <Alert
          severity="info"
          sx={{ mb: 2, flexWrap: 'wrap', '& .MuiAlert-message': { flex: '1 1 16rem' } }}
          action={
            <>
              <Button
                size="small"
                onClick={() => {
                  onTake(offer.draft);
                  close();
                }}
              >
                {say('parts.draft.take')}
              </Button>
              <Button size="small" onClick={forget}>
                {say('parts.draft.forget')}
              </Button>
            </>
          }
        >
          <Sentence of={found} parts={{ at: <Moment at={offer.at} /> }} /> {note}
        </Alert>
      )}
    </>
  );
}
