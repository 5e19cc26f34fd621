import UploadIcon from '@mui/icons-material/AddPhotoAlternateOutlined';
import { Alert, Button, LinearProgress, TextField, Typography } from '@mui/material';
import type { pictureTypes } from '@spotter/contract/admin/catalogue';
import { useRef, useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { useCalls } from '../../api/use-calls.ts';
import { useWords } from '../../words/use-words.ts';

const accepted: typeof pictureTypes = ['image/jpeg', 'image/png', 'image/webp'];

/** What the server takes (`POST /admin/api/exercises/<id>/pictures`); said here before it has travelled there. */
const mostMegabytes = 10;

interface PictureUploadProps {
  readonly exerciseId: number;
}

export function PictureUpload({ exerciseId }: PictureUploadProps) {
  const { uploadPicture } = useCalls();
  const notify = useNotify();
  const refresh = useRefresh();
  const { say, formats } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [alt, setAlt] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();

  async function upload(file: File | undefined): Promise<void> {
    if (!file) return;
    if (file.size > mostMegabytes * 1024 * 1024) {
      // So that the same file can be chosen again once it is smaller.
      if (input.current) input.current.value = '';
      const size = formats.decimal(file.size / 1024 / 1024);
      setRefusal(say('exercises.pictures.tooLarge', { most: mostMegabytes, size }));
      return;
    }
    setIsBusy(true);
    setRefusal(undefined);
    try {
      await uploadPicture(exerciseId, file, alt.trim());
      setAlt('');
      notify(say('exercises.pictures.uploaded'), { type: 'success' });
      refresh();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
    } finally {
      setIsBusy(false);
      if (input.current) input.current.value = '';
    }
  }

  return (
    <>
      <Typography variant="h2" gutterBottom>
        {say('exercises.pictures.add')}
      </Typography>
      <Typography color="textSecondary" sx={{ mb: 1 }}>
        {say('exercises.pictures.accepted')}
      </Typography>
      <TextField
        label={say('exercises.pictures.alt')}
        helperText={say('exercises.pictures.altHelp')}
        value={alt}
        disabled={isBusy}
        onChange={(event) => {
          setAlt(event.target.value);
        }}
        sx={{ maxWidth: 480, display: 'flex' }}
      />
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted.join(',')}
        data-testid="picture-file"
        onChange={(event) => void upload(event.target.files?.[0])}
      />
      <Button
        variant="contained"
        startIcon={<UploadIcon />}
        disabled={isBusy}
        sx={{ mt: 1 }}
        onClick={() => {
          input.current?.click();
        }}
      >
        {say(isBusy ? 'exercises.pictures.uploading' : 'exercises.pictures.choose')}
      </Button>
      {isBusy && <LinearProgress sx={{ mt: 2 }} aria-label={say('exercises.pictures.uploadingPicture')} />}
      {refusal !== undefined && (
        <Alert severity="error" sx={{ mt: 2 }}>
          {refusal}
        </Alert>
      )}
    </>
  );
}
