import { Component, type ReactNode } from 'react';
import { BrokenScreen } from './broken-screen.tsx';

interface CatchBrokenProps {
  readonly children: ReactNode;
}

/** As Chromium, Firefox and Safari say it of a part of a page that is not where it was. */
function wasNotLoaded(error: unknown): boolean {
  return error instanceof TypeError && /import(ed|ing)? |module/i.test(error.message);
}

/** Shows in place of a screen that threw, or could not be loaded, that it did. React knows no function for that. */
export class CatchBroken extends Component<CatchBrokenProps, { readonly error: unknown }> {
  override readonly state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    return error === undefined ? this.props.children : <BrokenScreen isGone={wasNotLoaded(error)} />;
  }
}
