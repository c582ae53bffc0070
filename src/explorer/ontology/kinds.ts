import type { ConceptKind } from '../generated/operations.generated.ts';
import type { Shape } from './shape.ts';

const CIRCLE: Shape = { points: 0, inner: 1, turn: 0, hollow: false };
const polygon = (points: number, turn = 0): Shape => ({
  points,
  inner: Math.cos(Math.PI / points),
  turn,
  hollow: false,
});
const star = (points: number, inner: number): Shape => ({ points, inner, turn: 0, hollow: false });
const hollow = (shape: Shape): Shape => ({ ...shape, hollow: true });

interface KindStyle {
  readonly name: string;
  readonly plural: string;
  /** Told apart without colour; the colour is `--kind-<name>` in tokens.css. */
  readonly shape: Shape;
}

export const KIND_STYLES: Readonly<Record<ConceptKind, KindStyle>> = {
  SKILL: { name: 'Skill', plural: 'Skills', shape: CIRCLE },
  TOOL: { name: 'Tool', plural: 'Tools', shape: polygon(4, Math.PI / 4) },
  ROLE: { name: 'Role', plural: 'Roles', shape: polygon(4) },
  CAREER_STAGE: { name: 'Career stage', plural: 'Career stages', shape: polygon(5) },
  RESPONSIBILITY: { name: 'Responsibility', plural: 'Responsibilities', shape: polygon(6) },
  CHALLENGE: { name: 'Challenge', plural: 'Challenges', shape: polygon(3) },
  PRACTICE: { name: 'Practice', plural: 'Practices', shape: polygon(8, Math.PI / 8) },
  QUALIFICATION: { name: 'Qualification', plural: 'Qualifications', shape: star(5, 0.45) },
  TREND: { name: 'Trend', plural: 'Trends', shape: star(4, 0.4) },
  FACTOR: { name: 'Factor', plural: 'Factors', shape: star(6, 0.55) },
  PAY_BAND: { name: 'Pay band', plural: 'Pay bands', shape: hollow(CIRCLE) },
  REGION: { name: 'Region', plural: 'Regions', shape: hollow(polygon(4, Math.PI / 4)) },
  OBSERVATION: { name: 'Market figure', plural: 'Market figures', shape: hollow(polygon(4)) },
  COLLECTION: { name: 'Collection', plural: 'Collections', shape: hollow(polygon(6)) },
  SOURCE: { name: 'Source', plural: 'Sources', shape: hollow(polygon(5)) },
};

export const ALL_KINDS = Object.keys(KIND_STYLES) as ConceptKind[];

export function isKind(text: string): text is ConceptKind {
  return Object.hasOwn(KIND_STYLES, text);
}
