import { Navigate } from 'react-router';
import { Loading } from './loading.tsx';

/** Leads to another page, in place of this one; until that is there it is said that it loads. */
export function LeadOn({ to }: { readonly to: string }) {
  return (
    <>
      <Loading />
      <Navigate to={to} replace />
    </>
  );
}
