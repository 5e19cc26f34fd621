import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import type { ReactNode } from 'react';

interface WideTableProps {
  /** What it shows, for whoever comes to it by keyboard. */
  readonly label: string;
  readonly children: ReactNode;
}

const shade = 'color-mix(in srgb, currentColor 30%, transparent)';

/**
 * A table that is moved sideways where the screen is narrower. A shadow stands at each edge behind which there is more: it
 * stays, while what covers it moves with the table.
 */
export function WideTable({ label, children }: WideTableProps) {
  return (
    <Box
      role="group"
      aria-label={label}
      tabIndex={0}
      sx={({ palette: { background } }) => ({
        overflowX: 'auto',
        background: [
          `linear-gradient(to right, ${background.paper} 50%, transparent) left / 40px 100% no-repeat local`,
          `linear-gradient(to left, ${background.paper} 50%, transparent) right / 40px 100% no-repeat local`,
          `linear-gradient(to right, ${shade}, transparent) left / 14px 100% no-repeat scroll`,
          `linear-gradient(to left, ${shade}, transparent) right / 14px 100% no-repeat scroll`,
        ].join(', '),
      })}
    >
      <Table size="small" sx={{ '& th, & td': { textAlign: 'start' } }}>
        {children}
      </Table>
    </Box>
  );
}
