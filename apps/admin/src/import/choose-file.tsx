import FileIcon from '@mui/icons-material/UploadFileOutlined';
import { Alert, Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import type { ImportBody, ImportFormat } from '@spotter/contract/admin/import';
import { useRef, useState, type DragEvent } from 'react';
import { useWords } from '../words/use-words.ts';
import { EncodingChoice } from './encoding-choice.tsx';
import { readingsOf, readUnicode, type Reading } from './read-text.ts';

const formats = [
  'spotter-csv',
  'spotter-json',
  'free-exercise-db',
  'wger',
] as const satisfies readonly ImportFormat[];

/** What the server takes (see the contract's ImportBody); said here before it has travelled there. */
const mostBytes = 8 * 1024 * 1024;

interface ChooseFileProps {
  readonly isBusy: boolean;
  readonly onChosen: (body: ImportBody) => void;
}

export function ChooseFile({ isBusy, onChosen }: ChooseFileProps) {
  const { say } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [format, setFormat] = useState<ImportFormat | ''>('');
  const [isOver, setIsOver] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [readings, setReadings] = useState<readonly Reading[]>();

  function pass(content: string): void {
    onChosen({ content, ...(format === '' ? {} : { format }) });
  }

  async function take(file: File | undefined): Promise<void> {
    // So that the same file can be chosen again once it is mended.
    if (input.current) input.current.value = '';
    if (!file || isBusy) return;
    if (file.size > mostBytes) {
      setRefusal(say('importing.tooLarge'));
      return;
    }
    setRefusal(undefined);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = readUnicode(bytes);
    setReadings(text === undefined ? readingsOf(bytes) : undefined);
    if (text !== undefined) pass(text);
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    void take(event.dataTransfer.files[0]);
  }

  return (
    <>
      <Typography sx={{ mb: 2, maxWidth: '70ch' }}>{say('importing.intro')}</Typography>
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => {
          setIsOver(false);
        }}
        onDrop={drop}
        sx={{
          border: 2,
          borderStyle: 'dashed',
          borderColor: isOver ? 'primary.main' : 'divider',
          borderRadius: 2,
          p: { xs: 2, sm: 4 },
          textAlign: 'center',
          mb: 2,
        }}
      >
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,.json,text/csv,text/plain,text/tab-separated-values,application/json"
          data-testid="import-file"
          onChange={(event) => void take(event.target.files?.[0])}
        />
        <Button
          variant="contained"
          startIcon={<FileIcon />}
          disabled={isBusy}
          onClick={() => {
            input.current?.click();
          }}
        >
          {say('importing.choose')}
        </Button>
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {say('importing.orDrop')}
        </Typography>
      </Box>
      {refusal !== undefined && (
        <Alert severity="error" sx={{ mb: 2 }}>
          {refusal}
        </Alert>
      )}
      {readings && <EncodingChoice readings={readings} isBusy={isBusy} onChosen={pass} />}
      <TextField
        select
        label={say('importing.format')}
        value={format}
        onChange={(event) => {
          setFormat(event.target.value as ImportFormat | '');
        }}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        sx={{ maxWidth: 320, display: 'flex' }}
      >
        <MenuItem value="">{say('importing.recognise')}</MenuItem>
        {formats.map((format) => (
          <MenuItem key={format} value={format}>
            {say(`importing.formats.${format}`)}
          </MenuItem>
        ))}
      </TextField>
    </>
  );
}
