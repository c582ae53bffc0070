import { useMemo } from 'react';
import { href } from '../../app/route.ts';
import { KIND_STYLES } from '../../ontology/kinds.ts';
import { shapePoints } from '../../ontology/shape.ts';
import { BOX, layOut, type DrawnConcept, type DrawnStep } from './layered-layout.ts';
import type { CareerPath } from './PathAnswer.tsx';
import { payDifference } from './pay-change.ts';
import { wrapText } from './wrap-text.ts';

interface Props {
  readonly paths: readonly CareerPath[];
  readonly chosen: number;
}

/** The paths in layers from left to right. The cards below say the same in words. */
export function PathDrawing({ paths, chosen }: Props) {
  const { width, height, concepts, steps } = useMemo(() => layOut(paths), [paths]);
  // The chosen path is drawn last, above the others.
  const rank = (step: DrawnStep) => (step.paths.includes(chosen) ? 1 : 0);
  const hasPay = steps.some(({ step }) => payDifference([step.payChange]) !== null);
  const onPath = new Set(paths[chosen]?.steps.flatMap(({ from, to }) => [from.id, to.id]));
  return (
    <figure className="path-drawing">
      <div className="path-scroll" tabIndex={0} role="region" aria-label="Drawing of the paths">
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label="Paths in layers">
          <defs>
            {['arrow', 'arrow-chosen'].map((id) => (
              <marker
                key={id}
                id={id}
                viewBox="0 0 10 10"
                refX="9"
                refY="5"
                markerWidth="11"
                markerHeight="11"
                markerUnits="userSpaceOnUse"
                orient="auto"
              >
                <path d="M0 0 10 5 0 10z" className={id} />
              </marker>
            ))}
          </defs>
          {[...steps]
            .sort((one, other) => rank(one) - rank(other))
            .map((step) => (
              <StepLine
                key={`${step.step.from.id} ${step.step.to.id}`}
                drawn={step}
                chosen={step.paths.includes(chosen)}
              />
            ))}
          {concepts.map((drawn) => (
            <ConceptBox key={drawn.concept.id} drawn={drawn} chosen={onPath.has(drawn.concept.id)} />
          ))}
        </svg>
      </div>
      <figcaption className="muted">
        Each arrow shows the skills to learn{hasPay && ' and the change in pay'}; dashed ones are inferred.
        {!hasPay && ' The graph does not record the pay at both ends of any of these moves.'}
      </figcaption>
    </figure>
  );
}

function StepLine({
  drawn: { step, corners, label },
  chosen,
}: {
  readonly drawn: DrawnStep;
  readonly chosen: boolean;
}) {
  const pay = payDifference([step.payChange]);
  const skills = `+${step.newSkills.length} ${step.newSkills.length === 1 ? 'skill' : 'skills'}`;
  const width = 12 + 7 * Math.max(skills.length, pay?.length ?? 0);
  return (
    <g className="path-line" data-chosen={chosen || undefined} data-basis={step.basis}>
      <path d={toCurve(corners)} markerEnd={`url(#arrow${chosen ? '-chosen' : ''})`} fill="none" />
      <rect x={label.x - width / 2} y={label.y - (pay ? 17 : 10)} width={width} height={pay ? 34 : 20} rx="6" />
      <text x={label.x} y={label.y + (pay ? -3 : 4)} textAnchor="middle">
        {skills}
      </text>
      {pay && (
        <text x={label.x} y={label.y + 12} textAnchor="middle">
          {pay}
        </text>
      )}
    </g>
  );
}

function ConceptBox({ drawn: { concept, x, y }, chosen }: { readonly drawn: DrawnConcept; readonly chosen: boolean }) {
  const lines = wrapText(concept.name, 18, 2);
  return (
    <a href={href(`concept/${concept.id}`)} className="path-box" data-chosen={chosen || undefined}>
      <title>{concept.name}</title>
      <rect x={x - BOX.width / 2} y={y - BOX.height / 2} width={BOX.width} height={BOX.height} rx="10" />
      <g transform={`translate(${x - BOX.width / 2 + 18} ${y})`} className="glyph" data-kind={concept.kind}>
        <polygon points={shapePoints(KIND_STYLES[concept.kind].shape, 8)} fill="currentColor" />
      </g>
      {lines.map((line, index) => (
        <text key={line} x={x - BOX.width / 2 + 34} y={y + 5 + (index - (lines.length - 1) / 2) * 17}>
          {/* The blank keeps the words of two lines apart for those who hear them. */}
          {`${line} `}
        </text>
      ))}
    </a>
  );
}

function toCurve(corners: readonly { readonly x: number; readonly y: number }[]): string {
  const [first, ...rest] = corners;
  if (!first) return '';
  const middles = rest.map((corner, index) => {
    const next = rest[index + 1];
    return next
      ? `Q${corner.x} ${corner.y} ${(corner.x + next.x) / 2} ${(corner.y + next.y) / 2}`
      : `L${corner.x} ${corner.y}`;
  });
  return `M${first.x} ${first.y}${middles.join('')}`;
}
