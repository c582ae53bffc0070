import { QUESTIONS } from './questions.ts';

export function QuestionList() {
  return (
    <ul className="questions">
      {QUESTIONS.map(({ path, question, hint }) => (
        <li key={path}>
          <a href={`#/ask/${path}`}>
            <strong>{question}</strong>
            <span>{hint}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
