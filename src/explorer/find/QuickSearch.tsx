import { useEffect, useRef } from 'react';
import { href } from '../app/route.ts';
import { navigate } from '../app/use-route.ts';
import { ConceptPicker } from '../concepts/ConceptPicker.tsx';

interface Props {
  readonly className?: string;
  readonly initialText?: string;
  /** Put the cursor in at once. */
  readonly eager?: boolean;
}

/** The search box: a suggestion leads to its page, Enter to all that matches; `/` puts the cursor in from anywhere. */
export function QuickSearch({ className, initialText, eager = false }: Props) {
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (eager && window.matchMedia('(hover: hover)').matches) input.current?.focus();
  }, [eager]);

  useEffect(() => {
    function focusOnSlash(event: KeyboardEvent): void {
      const typing =
        event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    }
    window.addEventListener('keydown', focusOnSlash);
    return () => window.removeEventListener('keydown', focusOnSlash);
  }, []);

  return (
    <search className={`quick-search ${className ?? ''}`}>
      <ConceptPicker
        key={initialText}
        label="Search the graph"
        quietLabel
        placeholder="Skill, role, tool, challenge …"
        initialText={initialText}
        inputRef={input}
        onPick={(concept) => navigate(href(`concept/${concept.id}`))}
        onText={(q) => navigate(href('search', { q }))}
      />
      <kbd aria-hidden="true">/</kbd>
    </search>
  );
}
