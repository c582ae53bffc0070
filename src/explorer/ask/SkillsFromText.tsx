import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading, Label, TextArea, TextField } from 'react-aria-components';
import { Answered } from '../app/Answered.tsx';
import { useAnswer } from '../app/use-answer.ts';
import { ExtractSkillsDocument } from '../generated/operations.generated.ts';
import { FoundSkills } from './FoundSkills.tsx';

interface Props {
  readonly held: ReadonlySet<string>;
  readonly onAdd: (ids: readonly string[]) => void;
}

/** Finds skills in a pasted text, such as a CV or a course description, and lets one choose among them. */
export function SkillsFromText({ held, onAdd }: Props) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  const answer = useAnswer(ExtractSkillsDocument, { text: asked, kinds: ['SKILL', 'TOOL'] }, asked === '');
  return (
    <Disclosure className="disclosure">
      <Heading level={2} className="disclosure-heading">
        <Button slot="trigger" className="disclosure-button">
          Find skills in a text
        </Button>
      </Heading>
      <DisclosurePanel>
        <TextField value={text} onChange={setText} className="field">
          <Label className="field-label">A CV, a job advert or a course description</Label>
          <TextArea className="input" rows={6} maxLength={50_000} />
        </TextField>
        <Button className="button" isDisabled={text.trim() === ''} onPress={() => setAsked(text)}>
          Find skills
        </Button>
        {asked !== '' && (
          <Answered answer={answer} what="the skills in the text">
            {({ extractSkills }) => <FoundSkills mentions={extractSkills} held={held} onAdd={onAdd} />}
          </Answered>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
