import { StateLabel } from '../parts/state-label.tsx';

export function PublishedLabel({ isPublished }: { readonly isPublished: boolean }) {
  return isPublished ? (
    <StateLabel tone="good">published</StateLabel>
  ) : (
    <StateLabel tone="off">draft</StateLabel>
  );
}
