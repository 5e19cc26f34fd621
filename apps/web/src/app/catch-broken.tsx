import { Component, type ReactNode } from 'react';
import { BrokenScreen } from './broken-screen.tsx';

interface CatchBrokenProps {
  readonly children: ReactNode;
}

/** Shows in place of a screen that threw, or could not be loaded, that it did. React knows no function for that. */
export class CatchBroken extends Component<CatchBrokenProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <BrokenScreen /> : this.props.children;
  }
}
