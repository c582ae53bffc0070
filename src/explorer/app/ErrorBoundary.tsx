import { Component, type ReactNode } from 'react';
import { Notice } from './Notice.tsx';

interface State {
  readonly failed: boolean;
}

/** A view that breaks takes itself down and not the page. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Notice tone="error" title="This view failed">
        <p>
          Reload the page; if that does not help, start again from <a href="#/">the search page</a>.
        </p>
      </Notice>
    );
  }
}
