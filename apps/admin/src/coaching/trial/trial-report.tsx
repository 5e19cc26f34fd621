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
import { textIn } from '@spotter/coach/texts/text-in';
import type { CountScore } from '@spotter/coach/trial/score-counts';
import { memo, useMemo, useState } from 'react';
import type { Tried, TriedTake } from '../engine/engine-protocol.ts';
import type { Take } from '../takes/take.ts';
import type { Words } from '../../words/create-words.ts';
import { useWords } from '../../words/use-words.ts';
import { rangeWords } from '../range-words.ts';
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

function Scores({
  before,
  after,
  isChanged,
}: {
  readonly before: CountScore | null;
  readonly after: CountScore | null;
  readonly isChanged: boolean;
}) {
  const { say, formats } = useWords();
  const percent = (share: number | undefined) => (share === undefined ? '–' : formats.percentInTenths(share));
  const number = (value: number | undefined) => (value === undefined ? '–' : formats.number(value));
  const rows = [
    [say('coaching.trial.right'), percent(before?.exact), percent(after?.exact)],
    [say('coaching.trial.offByOne'), percent(before?.obo), percent(after?.obo)],
    [say('coaching.trial.error'), number(before?.mae), number(after?.mae)],
  ] as const;
  return (
    <Table size="small" sx={{ maxWidth: 460, mb: 2 }}>
      <TableHead>
        <TableRow>
          <TableCell>{say('coaching.trial.known', { count: after?.clips ?? 0 })}</TableCell>
          {isChanged && <TableCell align="right">{say('coaching.inUse')}</TableCell>}
          <TableCell align="right">{say(isChanged ? 'coaching.draft' : 'coaching.inUse')}</TableCell>
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

/** Each fault with how much more or less often it is told. */
function faultsInWords(
  { formats }: Words,
  { faultDifferences }: TriedTake,
  wordsOfRules: ReadonlyMap<string, string>,
): string {
  return Object.entries(faultDifferences)
    .map(([rule, more]) => `${wordsOfRules.get(rule) ?? rule} ${formats.signed(more)}`)
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
  const words = useWords();
  const { say, formats, locale } = words;
  const [showsAll, setShowsAll] = useState(false);
  const scores = useMemo(() => tried && scoreTakes(tried, takes), [tried, takes]);
  const faultScores = useMemo(() => (tried ? scoreFaults(tried, takes) : []), [tried, takes]);
  const wordsOfRules = new Map(rules.map(({ id, says }) => [id, textIn(says, locale)]));
  if (error !== null) return <Alert severity="error">{error}</Alert>;
  if (!tried || !scores) return <LinearProgress aria-label={say('coaching.trial.trying')} />;
  const altered = tried.takes.filter(isAltered);
  const rows = showsAll ? tried.takes : altered;
  return (
    <>
      <Typography role="status" data-testid="trial" sx={{ fontWeight: 600, mb: 1.5 }}>
        {trialWords(say, tried, isChanged)}
      </Typography>
      <Scores {...scores} isChanged={isChanged} />
      <FaultScores scores={faultScores} words={wordsOfRules} isChanged={isChanged} />
      {rows.length > 0 && (
        <Box sx={{ overflowX: 'auto' }}>
          <Table size="small">
            <TableHead>
              <TableRow>
                <TableCell>{say('coaching.trial.recording')}</TableCell>
                <TableCell align="right">{say('coaching.trial.true')}</TableCell>
                <TableCell align="right">{say('coaching.inUse')}</TableCell>
                <TableCell align="right">{say('coaching.draft')}</TableCell>
                <TableCell>{say('coaching.trial.faultsColumn')}</TableCell>
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
                    <TableCell align="right">
                      {range ? rangeWords(say, formats.number(range[0]), formats.number(range[1])) : '–'}
                    </TableCell>
                    <TableCell align="right">{one.before?.counted ?? '–'}</TableCell>
                    <TableCell align="right" sx={{ fontWeight: one.countDifference === 0 ? 400 : 700 }}>
                      {one.after.counted}
                    </TableCell>
                    <TableCell>{faultsInWords(words, one, wordsOfRules)}</TableCell>
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
        {showsAll
          ? say('coaching.trial.onlyAltered')
          : say('coaching.trial.all', { count: tried.takes.length })}
      </Button>
    </>
  );
});
