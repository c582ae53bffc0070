import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

/** The end of a list that was cut short: shows the rest of it, in the line. */
export function MoreButton({ onMore, children }: { readonly onMore: () => void; readonly children: ReactNode }) {
  return (
    <Button className="more-button" onPress={onMore}>
      {children}
    </Button>
  );
}
