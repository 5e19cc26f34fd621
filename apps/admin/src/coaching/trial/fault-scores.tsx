import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ClipScore } from '@spotter/coach/trial/detection';
import { useWords } from '../../words/use-words.ts';
import type { RuleScore } from './score-faults.ts';

interface FaultScoresProps {
  readonly scores: readonly RuleScore[];
  /** What each rule says, by its id. */
  readonly words: ReadonlyMap<string, string>;
  readonly isChanged: boolean;
}

/** On a phone as well. */
const narrow = { whiteSpace: 'nowrap', px: { xs: 0.75, sm: 2 } } as const;

interface Share {
  readonly part: number;
  readonly whole: number;
}

/** Of the recordings that show the fault, those in which it is told (recall). */
function found(score: ClipScore | null): Share {
  const { told = 0, missed = 0 } = score?.clips ?? {};
  return { part: told, whole: told + missed };
}

/** Of the recordings in which the fault is told, those that show it (precision). */
function right(score: ClipScore | null): Share {
  const { told = 0, falselyTold = 0 } = score?.clips ?? {};
  return { part: told, whole: told + falselyTold };
}

function ShareText({ part, whole }: Share) {
  const { say, formats } = useWords();
  if (whole === 0) return '–';
  return (
    <>
      <Box component="span" sx={{ display: { sm: 'none' } }}>
        {say('coaching.faultScores.partOf', { part, whole })}
      </Box>
      <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
        {say('coaching.faultScores.partOfWithShare', { part, whole, share: formats.percent(part / whole) })}
      </Box>
    </>
  );
}

function Shares({
  was,
  is,
  isChanged,
}: {
  readonly was: Share;
  readonly is: Share;
  readonly isChanged: boolean;
}) {
  const differs = was.part !== is.part || was.whole !== is.whole;
  return (
    <>
      {isChanged && (
        <TableCell align="right" sx={narrow}>
          <ShareText {...was} />
        </TableCell>
      )}
      <TableCell align="right" sx={{ ...narrow, fontWeight: isChanged && differs ? 700 : 400 }}>
        <ShareText {...is} />
      </TableCell>
    </>
  );
}

/** How well each fault is told, on recordings that somebody has labelled: as `npm run eval` scores it. */
export function FaultScores({ scores, words, isChanged }: FaultScoresProps) {
  const { say } = useWords();
  if (scores.length === 0) return null;
  const span = isChanged ? 2 : 1;
  const unjudged = Math.max(...scores.map(({ after }) => after.notJudged));
  return (
    <Box sx={{ overflowX: 'auto', mb: 2, maxWidth: 760 }}>
      <Table size="small" aria-label={say('coaching.faultScores.title')} data-testid="fault-scores">
        <TableHead>
          <TableRow>
            <TableCell rowSpan={isChanged ? 2 : 1} sx={{ px: { xs: 0.75, sm: 2 } }}>
              {say('coaching.faultScores.fault')}
            </TableCell>
            <TableCell align="right" colSpan={span} sx={narrow}>
              {say('coaching.faultScores.found')}
            </TableCell>
            <TableCell align="right" colSpan={span} sx={narrow}>
              {say('coaching.faultScores.right')}
            </TableCell>
          </TableRow>
          {isChanged && (
            <TableRow>
              <TableCell align="right" sx={narrow}>
                {say('coaching.inUse')}
              </TableCell>
              <TableCell align="right" sx={narrow}>
                {say('coaching.draft')}
              </TableCell>
              <TableCell align="right" sx={narrow}>
                {say('coaching.inUse')}
              </TableCell>
              <TableCell align="right" sx={narrow}>
                {say('coaching.draft')}
              </TableCell>
            </TableRow>
          )}
        </TableHead>
        <TableBody>
          {scores.map(({ rule, before, after }) => (
            <TableRow key={rule}>
              <TableCell component="th" scope="row" sx={{ px: { xs: 0.75, sm: 2 } }}>
                {words.get(rule) ?? rule.replaceAll('_', ' ')}
              </TableCell>
              <Shares was={found(before)} is={found(after)} isChanged={isChanged} />
              <Shares was={right(before)} is={right(after)} isChanged={isChanged} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <Typography variant="caption" color="textSecondary" sx={{ display: 'block', mt: 0.5 }}>
        {say('coaching.faultScores.meaning')}{' '}
        {unjudged > 0 && say('coaching.faultScores.unjudged', { count: unjudged })}
      </Typography>
    </Box>
  );
}
