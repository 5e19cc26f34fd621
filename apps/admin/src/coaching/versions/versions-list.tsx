import { Button, Chip, Divider, Stack, Typography } from '@mui/material';
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import type { ExerciseSpecifications, SpecificationVersion } from '@spotter/contract/admin/coaching';
import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { useCalls } from '../../api/use-calls.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Moment } from '../../parts/moment.tsx';
import { Sentence } from '../../words/sentence.tsx';
import { useWords } from '../../words/use-words.ts';
import { DifferencesTable } from './differences-table.tsx';

interface VersionsListProps {
  readonly exercise: AdminExerciseDetail;
  readonly specifications: ExerciseSpecifications;
  readonly draft: unknown;
  readonly canEdit: boolean;
  /** Puts a version into the draft. */
  readonly onLoad: (specification: unknown, number: number) => void;
  readonly onPublished: (specifications: ExerciseSpecifications) => void;
}

interface VersionProps extends Omit<VersionsListProps, 'specifications'> {
  readonly version: SpecificationVersion;
}

/** Which version it is, who it is of, and of when. */
function Origin({ version }: { readonly version: SpecificationVersion }) {
  const { say } = useWords();
  const { number, origin, bundled_version: release, author_name: author, created_at: at } = version;
  const parts = {
    version: <strong>{say('coaching.version', { number })}</strong>,
    when: <Moment at={at} />,
  };
  if (origin !== 'bundled') {
    const who = author ?? say('coaching.versions.nobody');
    return <Sentence of="coaching.versions.written" parts={{ ...parts, who }} />;
  }
  return release === null ? (
    <Sentence of="coaching.versions.bundled" parts={parts} />
  ) : (
    <Sentence of="coaching.versions.bundledWith" parts={{ ...parts, release }} />
  );
}

function Version({ exercise, version, draft, canEdit, onLoad, onPublished }: VersionProps) {
  const { say } = useWords();
  const { specificationVersion, publishSpecification } = useCalls();
  const [isCompared, setIsCompared] = useState(false);
  const { number, is_live: isLive, note } = version;
  const fetchText = () => specificationVersion(exercise.id, number);
  const { data: text, error } = useQuery({
    queryKey: ['specifications', exercise.id, number],
    queryFn: fetchText,
    staleTime: Infinity,
    enabled: isCompared,
  });
  return (
    <Stack component="li" spacing={1} sx={{ py: 1.5 }}>
      <Typography component="div">
        <Origin version={version} />{' '}
        {isLive && <Chip label={say('coaching.versions.isInUse')} color="primary" variant="outlined" />}
      </Typography>
      {note !== '' && (
        <Typography variant="body2" color="textSecondary">
          {note}
        </Typography>
      )}
      <Stack direction="row" useFlexGap sx={{ flexWrap: 'wrap', gap: 1 }}>
        <Button
          size="small"
          aria-expanded={isCompared}
          onClick={() => {
            setIsCompared(!isCompared);
          }}
        >
          {say('coaching.versions.compare')}
        </Button>
        {canEdit && (
          <ActionButton
            label={say('coaching.versions.take')}
            onDo={async () => {
              onLoad((await fetchText()).specification, number);
              return say('coaching.versions.taken', { number });
            }}
          />
        )}
        {canEdit && !isLive && (
          <ActionButton
            label={say('coaching.versions.use.label')}
            question={{
              title: say('coaching.versions.use.title', { number }),
              text: say('coaching.versions.use.text'),
              confirm: say('coaching.versions.use.confirm'),
            }}
            onDo={async () => {
              onPublished(await publishSpecification(exercise.id, number));
              return say('coaching.versions.use.done', { number });
            }}
          />
        )}
      </Stack>
      {error && <Typography color="error">{error.message}</Typography>}
      {isCompared && text && (
        <DifferencesTable
          before={text.specification}
          after={draft}
          names={[say('coaching.version', { number }), say('coaching.draft')]}
        />
      )}
    </Stack>
  );
}

/** Every version there was: who, when, why; to compare, to go back to, to use. */
export const VersionsList = memo(function VersionsList({ specifications, ...props }: VersionsListProps) {
  const { say } = useWords();
  if (specifications.versions.length === 0) return <Typography>{say('coaching.versions.none')}</Typography>;
  return (
    <Stack
      component="ol"
      divider={<Divider component="li" aria-hidden />}
      sx={{ m: 0, p: 0, listStyle: 'none' }}
    >
      {specifications.versions.map((version) => (
        <Version key={version.number} version={version} {...props} />
      ))}
    </Stack>
  );
});
