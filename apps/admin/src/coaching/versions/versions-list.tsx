import { Button, Chip, Divider, Stack, Typography } from '@mui/material';
import type { AdminExerciseDetail } from '@spotter/contract/admin/catalogue';
import type { ExerciseSpecifications, SpecificationVersion } from '@spotter/contract/admin/coaching';
import { useQuery } from '@tanstack/react-query';
import { memo, useState } from 'react';
import { useCalls } from '../../api/use-calls.ts';
import { ActionButton } from '../../parts/action-button.tsx';
import { Moment } from '../../parts/moment.tsx';
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

function originOf({ origin, bundled_version: bundled, author_name: author }: SpecificationVersion): string {
  if (origin === 'bundled') return `as it comes with Spotter${bundled === null ? '' : ` (${bundled})`}`;
  return `by ${author ?? 'somebody who is no longer here'}`;
}

function Version({ exercise, version, draft, canEdit, onLoad, onPublished }: VersionProps) {
  const { specificationVersion, publishSpecification } = useCalls();
  const [isCompared, setIsCompared] = useState(false);
  const { number, is_live: isLive, created_at: at, note } = version;
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
        <strong>Version {number}</strong>, {originOf(version)}, <Moment at={at} />{' '}
        {isLive && <Chip label="in use" color="primary" variant="outlined" />}
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
          Compare with the draft
        </Button>
        {canEdit && (
          <ActionButton
            label="Take into the draft"
            onDo={async () => {
              onLoad((await fetchText()).specification, number);
              return `The draft is as version ${number} now. Nothing is saved yet.`;
            }}
          />
        )}
        {canEdit && !isLive && (
          <ActionButton
            label="Use this version"
            question={{
              title: `Use version ${number}?`,
              text: 'From their next session on, people are coached by it.',
              confirm: 'Use it',
            }}
            onDo={async () => {
              onPublished(await publishSpecification(exercise.id, number));
              return `Version ${number} is in use.`;
            }}
          />
        )}
      </Stack>
      {error && <Typography color="error">{error.message}</Typography>}
      {isCompared && text && (
        <DifferencesTable before={text.specification} after={draft} names={[`Version ${number}`, 'Draft']} />
      )}
    </Stack>
  );
}

/** Every version there was: who, when, why; to compare, to go back to, to use. */
export const VersionsList = memo(function VersionsList({ specifications, ...props }: VersionsListProps) {
  if (specifications.versions.length === 0) return <Typography>Nothing has been saved yet.</Typography>;
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
