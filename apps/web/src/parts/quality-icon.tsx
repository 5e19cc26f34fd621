import GoodIcon from '@mui/icons-material/CheckCircleRounded';
import MendIcon from '@mui/icons-material/ChangeHistoryRounded';
import DangerIcon from '@mui/icons-material/DangerousRounded';
import { useWords } from '../words/use-words.ts';
import { qualityColours, type Quality } from './quality.ts';

const icons = { good: GoodIcon, mend: MendIcon, danger: DangerIcon };

export function QualityIcon({ quality }: { readonly quality: Quality }) {
  const { say } = useWords();
  const Icon = icons[quality];
  return (
    <Icon
      titleAccess={say(`afterSet.quality.${quality}`)}
      color={qualityColours[quality]}
      sx={{ verticalAlign: 'middle' }}
    />
  );
}
