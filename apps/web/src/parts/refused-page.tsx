import { useWords } from '../words/use-words.ts';
import { Page } from './page.tsx';
import { Refused } from './refused.tsx';
import { TextLink } from './text-link.tsx';

interface RefusedPageProps {
  readonly error: unknown;
  readonly onAgain: () => void;
  readonly back: { readonly to: string; readonly name: string };
}

/** In place of a page that cannot be shown: why, another try, and the way back. */
export function RefusedPage({ error, onAgain, back }: RefusedPageProps) {
  const { say } = useWords();
  return (
    <Page title={say('refusals.title')}>
      <Refused error={error} onAgain={onAgain} />
      <TextLink isAlone to={back.to}>
        {back.name}
      </TextLink>
    </Page>
  );
}
