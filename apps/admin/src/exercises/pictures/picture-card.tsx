import LeftIcon from '@mui/icons-material/ArrowBackOutlined';
import RightIcon from '@mui/icons-material/ArrowForwardOutlined';
import { Box, Card, CardContent, IconButton, Stack, TextField } from '@mui/material';
import type { ExercisePicture, PictureChange } from '@spotter/contract/admin/catalogue';
import { useState } from 'react';
import { useNotify, useRefresh } from 'react-admin';
import { useCalls } from '../../api/use-calls.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { useWords } from '../../words/use-words.ts';

interface PictureCardProps {
  readonly exerciseId: number;
  readonly picture: ExercisePicture;
  readonly position: number;
  readonly isLast: boolean;
}

export function PictureCard({ exerciseId, picture, position, isLast }: PictureCardProps) {
  const { changePicture, deletePicture } = useCalls();
  const notify = useNotify();
  const refresh = useRefresh();
  const { say } = useWords();
  const [alt, setAlt] = useState(picture.alt);

  async function change(what: PictureChange): Promise<string> {
    await changePicture(exerciseId, picture.id, what);
    refresh();
    return say('exercises.pictures.saved');
  }

  function move(to: number): void {
    change({ position: to }).catch((error: unknown) => {
      notify(error instanceof Error ? error.message : String(error), { type: 'error' });
    });
  }

  const named = { picture: picture.alt || say('exercises.pictures.picture', { number: position + 1 }) };
  return (
    <Card component="li">
      <Box
        component="img"
        src={picture.url}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        sx={{ display: 'block', width: '100%', height: 200, objectFit: 'contain', bgcolor: 'action.hover' }}
      />
      <CardContent>
        <TextField
          label={say('exercises.pictures.alt')}
          value={alt}
          onChange={(event) => {
            setAlt(event.target.value);
          }}
        />
        <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
          <ActionButton
            label={say('exercises.pictures.saveWords')}
            disabled={alt === picture.alt}
            onDo={() => change({ alt })}
          />
          <ActionButton
            label={say('exercises.pictures.delete.label')}
            color="error"
            question={{
              title: say('exercises.pictures.delete.title'),
              text: say('exercises.pictures.delete.text'),
              confirm: say('exercises.pictures.delete.label'),
            }}
            onDo={async () => {
              await deletePicture(exerciseId, picture.id);
              refresh();
              return say('exercises.pictures.delete.done');
            }}
          />
          <IconButton
            aria-label={say('exercises.pictures.earlier', named)}
            disabled={position === 0}
            onClick={() => {
              move(position - 1);
            }}
          >
            <LeftIcon fontSize="small" />
          </IconButton>
          <IconButton
            aria-label={say('exercises.pictures.later', named)}
            disabled={isLast}
            onClick={() => {
              move(position + 1);
            }}
          >
            <RightIcon fontSize="small" />
          </IconButton>
        </Stack>
      </CardContent>
    </Card>
  );
}
