import { useState, type KeyboardEvent, type Ref } from 'react';
import { ComboBox, Input, Label, ListBox, Popover } from 'react-aria-components';
import type { ConceptKind } from '../generated/operations.generated.ts';
import type { ConceptRef } from './ConceptLink.tsx';
import { SuggestionOption } from './SuggestionOption.tsx';
import { useReadablePage } from './use-readable-page.ts';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  readonly label: string;
  /** Shown to screen readers only. */
  readonly quietLabel?: boolean;
  readonly placeholder?: string;
  readonly kinds?: readonly ConceptKind[];
  readonly initialText?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly className?: string;
  readonly onPick: (concept: ConceptRef) => void;
  /** Enter on a text with no suggestion chosen; without this, Enter picks the first suggestion. */
  readonly onText?: (text: string) => void;
}

/** A search box that completes names and aliases of concepts. Picking one empties it for the next. */
export function ConceptPicker(props: Props) {
  const { label, quietLabel, placeholder, kinds, initialText = '', inputRef, className, onPick, onText } = props;
  const [text, setText] = useState(initialText);
  const { suggestions, waiting } = useSuggestions(text, kinds);
  const keepPageReadable = useReadablePage();

  function pick(key: unknown): void {
    const found = suggestions.find(({ concept }) => concept.id === key);
    if (!found) return;
    setText('');
    onPick(found.concept);
  }

  function submit(event: KeyboardEvent<HTMLInputElement>): void {
    const choosing = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key !== 'Enter' || choosing || text.trim() === '') return;
    if (onText) {
      event.currentTarget.blur();
      onText(text.trim());
    } else pick(suggestions[0]?.concept.id);
  }

  return (
    <ComboBox
      className={`picker ${className ?? ''}`}
      items={suggestions.map((suggestion) => ({ id: suggestion.concept.id, suggestion }))}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={pick}
      onOpenChange={keepPageReadable}
      allowsEmptyCollection
      allowsCustomValue
      menuTrigger="input"
    >
      <Label className={quietLabel ? 'visually-hidden' : 'field-label'}>{label}</Label>
      <Input className="input" ref={inputRef} placeholder={placeholder} onKeyDown={submit} spellCheck={false} />
      <Popover className="popover options-popover" offset={4}>
        <ListBox
          className="options"
          renderEmptyState={() => (
            <p className="options-empty">
              {waiting ? 'Looking …' : text.trim() === '' ? 'Type a name' : 'No concept has this name'}
            </p>
          )}
        >
          {({ suggestion }: { suggestion: (typeof suggestions)[number] }) => (
            <SuggestionOption suggestion={suggestion} />
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
