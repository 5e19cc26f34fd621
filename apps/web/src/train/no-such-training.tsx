import { NotFoundScreen } from '../app/not-found-screen.tsx';
import { QuietPage } from './quiet-page.tsx';

/** Where a page is asked for that trains nothing. */
export function NoSuchTraining() {
  return (
    <QuietPage>
      <NotFoundScreen />
    </QuietPage>
  );
}
