import { BulkDeleteWithUndoButton, BulkUpdateWithUndoButton } from 'react-admin';
import DraftIcon from '@mui/icons-material/VisibilityOffOutlined';
import PublishIcon from '@mui/icons-material/VisibilityOutlined';

/** For the exercises that are ticked: each can be undone for some seconds, and a deleted one later by its history. */
export function ExerciseBulkActions() {
  return (
    <>
      <BulkUpdateWithUndoButton label="Publish" icon={<PublishIcon />} data={{ is_published: true }} />
      <BulkUpdateWithUndoButton label="Make drafts" icon={<DraftIcon />} data={{ is_published: false }} />
      <BulkDeleteWithUndoButton />
    </>
  );
}
