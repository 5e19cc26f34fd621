import GoodIcon from '@mui/icons-material/CheckCircleRounded';
import DangerIcon from '@mui/icons-material/DangerousRounded';
import MendIcon from '@mui/icons-material/WarningRounded';
import { qualityColours, type Quality } from './quality.ts';

/** A circle, a triangle, an octagon. */
const icons = { good: GoodIcon, mend: MendIcon, danger: DangerIcon };

interface QualityIconProps {
  readonly quality: Quality;
  /** For those who do not see it. */
  readonly says: string;
  /** In pixels; as the text beside it by itself. */
  readonly size?: number;
}

export function QualityIcon({ quality, says, size }: QualityIconProps) {
  const Icon = icons[quality];
  return (
    <Icon
      titleAccess={says}
      color={qualityColours[quality]}
      sx={{ verticalAlign: 'middle', fontSize: size }}
    />
  );
}
