import Box from '@mui/material/Box';
import type { Quality } from '../parts/quality.ts';
import { QualityIcon } from '../parts/quality-icon.tsx';
import { useWords } from '../words/use-words.ts';

/** Each repetition with a sign of how it was. */
export function RepetitionMarks({ repetitions }: { readonly repetitions: readonly Quality[] }) {
  const { say } = useWords();
  return (
    <Box
      component="ul"
      aria-label={say('demo.list')}
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5, m: 0, p: 0, minHeight: 36, listStyle: 'none' }}
    >
      {repetitions.map((quality, index) => (
        <Box component="li" key={index} sx={{ display: 'grid' }}>
          <QualityIcon
            quality={quality}
            says={say(`demo.repetition.${quality}`, { number: index + 1 })}
            size={36}
          />
        </Box>
      ))}
    </Box>
  );
}
