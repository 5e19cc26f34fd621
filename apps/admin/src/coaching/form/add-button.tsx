import AddIcon from '@mui/icons-material/AddOutlined';
import { Button } from '@mui/material';

interface AddButtonProps {
  readonly label: string;
  readonly onClick: () => void;
}

export function AddButton({ label, onClick }: AddButtonProps) {
  return (
    <Button size="small" variant="outlined" startIcon={<AddIcon />} onClick={onClick}>
      {label}
    </Button>
  );
}
