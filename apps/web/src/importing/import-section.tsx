import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { lazy, Suspense, useRef, useState } from 'react';
import { Loading } from '../parts/loading.tsx';
import { NeedsServer } from '../parts/needs-server.tsx';
import { Section } from '../parts/section.tsx';
import { useWork } from '../parts/use-work.ts';
import { useWords } from '../words/use-words.ts';
import type { ImportedFile } from './imported-workout.ts';

const Preview = lazy(async () => ({ default: (await import('./import-preview.tsx')).ImportPreview }));

type Chosen = 'too_large' | 'unknown' | ImportedFile;

/** Brings what was trained by another program. The file is read in the page; nothing is sent before somebody says so. */
export function ImportSection() {
  const { say } = useWords();
  const work = useWork();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);

  function read(file: File): void {
    work.run(async () => {
      const { mostFileBytes, readFile } = await import('./read-file.ts');
      if (file.size > mostFileBytes) setChosen('too_large');
      else setChosen(readFile(await file.text(), Date.now()) ?? 'unknown');
    });
  }

  const isFile = typeof chosen === 'object' && chosen !== null;
  return (
    <Section title={say('history.import.title')}>
      <Typography sx={{ mb: 2, maxWidth: '70ch' }}>{say('history.import.text')}</Typography>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) read(file);
          // The same file may be chosen once more.
          target.value = '';
        }}
      />
      {!isFile && (
        <NeedsServer>
          <Button
            ref={button}
            variant="outlined"
            loading={work.isUnderWay}
            onClick={() => input.current?.click()}
          >
            {say('history.import.choose')}
          </Button>
        </NeedsServer>
      )}
      {typeof chosen === 'string' && (
        <Typography role="alert" color="error" sx={{ mt: 1.5 }}>
          {say(`history.import.wrong.${chosen}`)}
        </Typography>
      )}
      {work.error !== null && (
        <Typography role="alert" color="error" sx={{ mt: 1.5 }}>
          {say('history.import.wrong.unknown')}
        </Typography>
      )}
      {isFile && (
        <Suspense fallback={<Loading />}>
          <Preview
            file={chosen}
            onOver={() => {
              setChosen(null);
            }}
          />
        </Suspense>
      )}
    </Section>
  );
}
