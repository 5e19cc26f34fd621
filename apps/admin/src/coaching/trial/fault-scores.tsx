import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ClipScore } from '@spotter/coach/trial/detection';
import type { RuleScore } from './score-faults.ts';

interface FaultScoresProps {
  readonly scores: readonly RuleScore[];
  /** What each rule says, by its id. */
  readonly words: ReadonlyMap<string, string>;
  readonly isChanged: boolean;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${part} of ${whole}, ${Math.round((part / whole) * 100)} %`;
}

function found(score: ClipScore | null): string {
  return score ? share(score.clips.told, score.clips.told + score.clips.missed) : '–';
}

function right(score: ClipScore | null): string {
  return score ? share(score.clips.told, score.clips.told + score.clips.falselyTold) : '–';
}

function cells(was: string, is: string, isChanged: boolean) {
  const differs = isChanged && was !== is;
  return (
    <>
      {isChanged && <TableCell align="right">{was}</TableCell>}
      <TableCell align="right" sx={{ fontWeight: differs ? 700 : 400 }}>
        {is}
      </TableCell>
    </>
  );
}

/** How well each fault is told, on recordings that somebody has labelled: as `npm run eval` scores it. */
export function FaultScores({ scores, words, isChanged }: FaultScoresProps) {
  if (scores.length === 0) return null;
  const span = isChanged ? 2 : 1;
  const unjudged = Math.max(...scores.map(({ after }) => after.notJudged));
  return (
    <Box sx={{ overflowX: 'auto', mb: 2 }}>
      <Table size="small" aria-label="Faults, on labelled recordings" data-testid="fault-scores">
        <TableHead>
          <TableRow>
            <TableCell rowSpan={isChanged ? 2 : 1}>Fault</TableCell>
            <TableCell align="right" colSpan={span}>
              Told where it is there
            </TableCell>
            <TableCell align="right" colSpan={span}>
              There where it is told
            </TableCell>
          </TableRow>
          {isChanged && (
            <TableRow>
              <TableCell align="right">In use</TableCell>
              <TableCell align="right">Draft</TableCell>
              <TableCell align="right">In use</TableCell>
              <TableCell align="right">Draft</TableCell>
            </TableRow>
          )}
        </TableHead>
        <TableBody>
          {scores.map(({ rule, before, after }) => (
            <TableRow key={rule}>
              <TableCell component="th" scope="row">
                {words.get(rule) ?? rule.replaceAll('_', ' ')}
              </TableCell>
              {cells(found(before), found(after), isChanged)}
              {cells(right(before), right(after), isChanged)}
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {unjudged > 0 && (
        <Typography variant="caption" color="textSecondary">
          Recordings from where a fault cannot be judged are left out: up to {unjudged}.
        </Typography>
      )}
    </Box>
  );
}
