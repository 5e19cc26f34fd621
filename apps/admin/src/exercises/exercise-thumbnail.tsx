import { Box } from '@mui/material';

interface ExerciseThumbnailProps {
  /** Its address; null where there is none. */
  readonly picture: string | null;
  readonly height?: number;
}

/** An exercise in a row, beside its name, which says the same in words. */
export function ExerciseThumbnail({ picture, height = 48 }: ExerciseThumbnailProps) {
  const size = { height, width: (height * 4) / 3 };
  if (picture === null) return <Box sx={size} />;
  return (
    <Box
      component="img"
      src={picture}
      alt=""
      loading="lazy"
      {...size}
      sx={{ ...size, display: 'block', objectFit: 'contain', borderRadius: 1 }}
    />
  );
}
