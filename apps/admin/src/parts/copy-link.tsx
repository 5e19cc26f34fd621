import {
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import type { HandedLink } from '@spotter/contract/admin/access';
import { Sentence } from '../words/sentence.tsx';
import { useWords } from '../words/use-words.ts';
import { CopyButton } from './copy-button.tsx';
import { Moment } from './moment.tsx';

interface CopyLinkProps {
  readonly link: HandedLink;
  readonly title: string;
  /** Whom to give it to. */
  readonly name: string;
  readonly onClose: () => void;
}

/** A link that is shown once, to be handed to a person. */
export function CopyLink({ link, title, name, onClose }: CopyLinkProps) {
  const { say } = useWords();
  // Without a host it is an address of this very server.
  const url = new URL(link.url, window.location.origin).href;
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="copy-link-title">
      <DialogTitle id="copy-link-title">{title}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 1.5 }}>
          <Sentence of="parts.link.intro" parts={{ name, until: <Moment at={link.expires_at} /> }} />
        </Typography>
        <TextField
          label={say('parts.link.label')}
          value={url}
          multiline
          slotProps={{ input: { readOnly: true } }}
          onFocus={(event) => {
            event.target.select();
          }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{say('ra.action.close')}</Button>
        <CopyButton text={url} variant="contained" />
      </DialogActions>
    </Dialog>
  );
}
