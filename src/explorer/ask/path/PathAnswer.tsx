import { Notice } from '../../app/Notice.tsx';
import type { CareerPathsQuery } from '../../generated/operations.generated.ts';
import { AnswerTools } from '../AnswerTools.tsx';
import { PathCard } from './PathCard.tsx';
import { PathDrawing } from './PathDrawing.tsx';
import { pathIds, pathRows } from './path-rows.ts';

export type CareerPath = CareerPathsQuery['careerPaths']['paths'][number];

interface Props {
  readonly answer: CareerPathsQuery['careerPaths'];
  /** Index of the path that is highlighted in the drawing. */
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** The paths drawn in one picture, and side by side with what each step asks for. */
export function PathAnswer({ answer: { paths, noPathReason }, chosen, onChoose }: Props) {
  if (paths.length === 0) {
    return (
      <Notice title="There is no such path in the graph">
        <p>{noPathReason ?? 'No chain of moves connects the two.'}</p>
      </Notice>
    );
  }
  const shown = Math.min(Math.max(Math.trunc(chosen) || 0, 0), paths.length - 1);
  return (
    <section className="answer" aria-label="Answer">
      <AnswerTools name="career-paths" ids={paths.flatMap(pathIds)} rows={() => pathRows(paths)} />
      <PathDrawing paths={paths} chosen={shown} />
      <h2>{paths.length === 1 ? 'The path' : `${paths.length} paths, best first`}</h2>
      <ol className="path-cards">
        {paths.map((path, index) => (
          <PathCard
            key={pathIds(path).join()}
            path={path}
            index={index}
            chosen={index === shown}
            onChoose={() => onChoose(index)}
          />
        ))}
      </ol>
    </section>
  );
}
