import { QuestionList } from './QuestionList.tsx';

export function AskOverview() {
  return (
    <div className="ask">
      <h1>Ask the graph</h1>
      <p className="lead">
        Five questions. Every answer shows its evidence, opens on the canvas and has an address to share.
      </p>
      <QuestionList />
    </div>
  );
}
