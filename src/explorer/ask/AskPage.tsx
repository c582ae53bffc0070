import type { Route } from '../app/route.ts';
import { usePageTitle } from '../app/use-page-title.ts';
import { AskOverview } from './AskOverview.tsx';
import { ChallengesQuestion } from './challenges/ChallengesQuestion.tsx';
import { CurriculumQuestion } from './curriculum/CurriculumQuestion.tsx';
import { GapQuestion } from './gap/GapQuestion.tsx';
import { LearnQuestion } from './learn/LearnQuestion.tsx';
import { PathQuestion } from './path/PathQuestion.tsx';
import { QUESTIONS, type QuestionPath } from './questions.ts';
import './ask.css';

const FORMS: Readonly<Record<QuestionPath, () => React.JSX.Element>> = {
  challenges: ChallengesQuestion,
  path: PathQuestion,
  gap: GapQuestion,
  learn: LearnQuestion,
  curriculum: CurriculumQuestion,
};

export function AskPage({ route }: { readonly route: Route }) {
  const asked = QUESTIONS.find(({ path }) => path === route.rest);
  usePageTitle(asked?.question ?? 'Ask');
  if (!asked) return <AskOverview />;
  const Form = FORMS[asked.path];
  return (
    <div className="ask">
      <nav aria-label="Questions" className="ask-nav">
        {QUESTIONS.map(({ path, name }) => (
          <a key={path} href={`#/ask/${path}`} aria-current={path === asked.path ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <h1>{asked.question}</h1>
      <Form />
    </div>
  );
}
