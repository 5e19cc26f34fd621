import { BulkDeleteWithUndoButton, BulkUpdateWithUndoButton } from 'react-admin';
import { useWords } from '../words/use-words.ts';
import DraftIcon from '@mui/icons-material/VisibilityOffOutlined';
import PublishIcon from '@mui/icons-material/VisibilityOutlined';

/** For the exercises that are ticked: each can be undone for some seconds, and a deleted one later by its history. */
export function ExerciseBulkActions() {
  const { say } = useWords();
  return (
    <>
      <BulkUpdateWithUndoButton
        label={say('exercises.publish')}
        icon={<PublishIcon />}
        data={{ is_published: true }}
      />
      <BulkUpdateWithUndoButton
        label={say('exercises.makeDrafts')}
        icon={<DraftIcon />}
        data={{ is_published: false }}
      />
      <BulkDeleteWithUndoButton />
    </>
  );
}
