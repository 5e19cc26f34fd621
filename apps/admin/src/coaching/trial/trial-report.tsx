import {
  Alert,
  Box,
  Button,
  LinearProgress,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import type { Specification } from '@spotter/coach/specification/specification';
import type { CountScore } from '@spotter/coach/trial/score-counts';
import { memo, useMemo, useState } from 'react';
import type { Tried, TriedTake } from '../engine/engine-protocol.ts';
import type { Take } from '../takes/take.ts';
import { FaultScores } from './fault-scores.tsx';
import { scoreFaults } from './score-faults.ts';
import { scoreTakes } from './score-takes.ts';
import { trialWords } from './trial-words.ts';

interface TrialReportProps {
  readonly tried: Tried | null;
  readonly error: string | null;
  readonly takes: readonly Take[];
  /** Of what is in use and of the draft, for their words. */
  readonly rules: Specification['rules'];
  readonly isChanged: boolean;
  readonly onOpen: (id: string) => void;
}

function percent(share: number | undefined): string {
  return share === undefined ? '–' : `${Math.round(share * 1000) / 10}\u00a0%`;
}

function Scores({
  before,
  after,
  isChanged,
}: {
  readonly before: CountScore | null;
  readonly after: CountScore | null;
  readonly isChanged: boolean;
}) {
  const rows = [
    ['Counted right', percent(before?.exact), percent(after?.exact)],
    ['Off by one at most', percent(before?.obo), percent(after?.obo)],
    ['Mean error', before?.mae.toFixed(3) ?? '–', after?.mae.toFixed(3) ?? '–'],
  ] as const;
  return (
    <Table size="small" sx={{ maxWidth: 460, mb: 2 }}>
      <TableHead>
        <TableRow>
          <TableCell>On {after?.clips ?? 0} whose count is known</TableCell>
          {isChanged && <TableCell align="right">In use</TableCell>}
          <TableCell align="right">{isChanged ? 'Draft' : 'In use'}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map(([name, was, is]) => (
          <TableRow key={name}>
            <TableCell component="th" scope="row">
              {name}
            </TableCell>
            {isChanged && <TableCell align="right">{was}</TableCell>}
            <TableCell align="right" sx={{ fontWeight: isChanged && was !== is ? 700 : 400 }}>
              {is}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function faultsInWords({ faultDifferences }: TriedTake): string {
  return Object.entries(faultDifferences)
    .map(([rule, more]) => `${rule.replaceAll('_', ' ')} ${more > 0 ? '+' : '−'}${Math.abs(more)}`)
    .join(', ');
}

function isAltered({ countDifference, faultDifferences }: TriedTake): boolean {
  return countDifference !== 0 || Object.keys(faultDifferences).length > 0;
}

/** What the draft alters, before it is saved: in one sentence, in scores, and recording by recording. */
export const TrialReport = memo(function TrialReport({
  tried,
  error,
  takes,
  rules,
  isChanged,
  onOpen,
}: TrialReportProps) {
  const [showsAll, setShowsAll] = useState(false);
  const scores = useMemo(() => tried && scoreTakes(tried, takes), [tried, takes]);
  const faultScores = useMemo(() => (tried ? scoreFaults(tried, takes) : []), [tried, takes]);
  const words = new Map(rules.map(({ id, says }) => [id, says.en]));
  if (error !== null) return <Alert severity="error">{error}</Alert>;
  if (!tried || !scores) return <LinearProgress aria-label="Trying it on the recordings" />;
  const altered = tried.takes.filter(isAltered);
  const rows = showsAll ? tried.takes : altered;
  return (
    <>
      <Typography role="status" data-testid="trial" sx={{ fontWeight: 600, mb: 1.5 }}>
        {trialWords(tried, isChanged)}
      </Typography>
      <Scores {...scores} isChanged={isChanged} />
      <FaultScores scores={faultScores} words={words} isChanged={isChanged} />
      {rows.length > 0 && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>Recording</TableCell>
                <TableCell align="right">True</TableCell>
                <TableCell align="right">In use</TableCell>
                <TableCell align="right">Draft</TableCell>
                <TableCell>Faults</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map((one) => {
                const take = takes.find(({ id }) => id === one.id);
                const range = take?.truth?.range;
                return (
                  <TableRow key={one.id}>
                    <TableCell>
                      <Button
                        size="small"
                        sx={{ textAlign: 'left', justifyContent: 'flex-start' }}
                        onClick={() => {
                          onOpen(one.id);
                        }}
                      >
                        {take?.name ?? one.id}
                      </Button>
                    </TableCell>
                    <TableCell align="right">{range ? [...new Set(range)].join(' to ') : '–'}</TableCell>
                    <TableCell align="right">{one.before?.counted ?? '–'}</TableCell>
                    <TableCell align="right" sx={{ fontWeight: one.countDifference === 0 ? 400 : 700 }}>
                      {one.after.counted}
                    </TableCell>
                    <TableCell>{faultsInWords(one)}</TableCell>
                  </TableRow>
                );
              })}
            </TableBody>
          </Table>
        </Box>
      )}
      <Button
        size="small"
        aria-expanded={showsAll}
        onClick={() => {
          setShowsAll(!showsAll);
        }}
      >
        {showsAll ? 'Only what it alters' : `All ${tried.takes.length} recordings`}
      </Button>
    </>
  );
});
