import { useState } from 'react';
import { Button } from 'react-aria-components';

/** Copies the address, which holds the whole state of the view. */
export function CopyLink() {
  const [said, setSaid] = useState('');
  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setSaid('Link copied');
    } catch {
      setSaid('Copy the address from the address bar');
    }
    setTimeout(() => setSaid(''), 4000);
  }
  return (
    <>
      <Button className="button" onPress={() => void copy()}>
        Copy link
      </Button>
      <span role="status" className="muted">
        {said}
      </span>
    </>
  );
}
