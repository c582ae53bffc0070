import { ConceptPicker } from '../concepts/ConceptPicker.tsx';

/** The canvas before anything is on it. */
export function CanvasStart({ onStart }: { readonly onStart: (id: string) => void }) {
  return (
    <div className="canvas-start">
      <h1>Graph canvas</h1>
      <p className="lead">Start from one concept and let its surroundings come in, relation by relation.</p>
      <ConceptPicker label="Start from" placeholder="Skill, role, challenge …" onPick={({ id }) => onStart(id)} />
    </div>
  );
}
