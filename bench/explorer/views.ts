/** The main views of the explorer on the guide graph, for pictures. */
const ROLE = 'role/senior-mlops-engineer';

export interface PicturedView {
  readonly name: string;
  readonly place: string;
  /** Selector of what must be there before the picture is taken. */
  readonly shows: string;
  /** Milliseconds that a layout takes to settle. */
  readonly settles?: number;
  /** Selector of what comes to the top of the picture. */
  readonly from?: string;
}

const CANVAS = [
  ROLE,
  'challenge/model-drift',
  'challenge/data-quality',
  'skill/python',
  'skill/sql',
  'skill/model-monitoring',
  'skill/drift-detection',
  'skill/data-validation',
  'skill/statistics',
  'skill/machine-learning',
  'tool/mlflow',
  'tool/prometheus',
  'tool/grafana',
  'practice/continuous-model-monitoring',
  'practice/dataset-validation',
  'career-stage/senior-level',
  'role/mlops-engineer',
  'role/machine-learning-engineer',
  'role/data-scientist',
  'trend/explainable-ai',
];

export const VIEWS: readonly PicturedView[] = [
  { name: 'start', place: '#/', shows: '.kinds li' },
  { name: 'search', place: '#/search?q=monitoring', shows: '.result' },
  { name: 'concept', place: `#/concept/${ROLE}`, shows: '.relation-row' },
  {
    name: 'canvas',
    place: `#/canvas?ids=${CANVAS.join(',')}&selected=challenge/model-drift`,
    shows: '.canvas-tables tbody tr',
    settles: 3000,
  },
  {
    name: 'ask-challenges',
    place: '#/ask/challenges?challenges=challenge/model-drift,challenge/data-quality,challenge/data-governance',
    shows: '.ranked-item',
  },
  { name: 'ask-path', place: `#/ask/path?from=role/data-scientist&to=${ROLE}`, shows: '.path-card' },
  {
    name: 'ask-gap',
    place: `#/ask/gap?target=${ROLE}&have=skill/python:0.5,skill/sql,skill/machine-learning,tool/docker`,
    shows: '.need',
  },
  {
    name: 'ask-learn',
    place: '#/ask/learn?goals=challenge/model-drift&have=skill/python,skill/sql&done=skill/probability',
    shows: '.plan-step',
  },
  {
    name: 'ask-curriculum',
    place:
      '#/ask/curriculum?target=responsibility/devops-for-ml&unit=Foundations~skill/python,skill/version-control&unit=Delivery~skill/model-deployment,tool/docker&unit=Theory~skill/machine-learning,skill/testing',
    shows: '.matrix tbody tr',
    from: '.coverage',
  },
];
