import { Component, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
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
      <Notice tone="error" title="This view could not be shown" heading>
        <p>
          The service may be out of reach, or newer than this page. Reload the page; if that does not help, start again
          from <a href="#/">the search page</a>.
        </p>
        <Button className="button" onPress={() => window.location.reload()}>
          Reload the page
        </Button>
      </Notice>
    );
  }
}
